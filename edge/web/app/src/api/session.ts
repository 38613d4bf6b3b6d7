import { create } from "@bufbuild/protobuf";
import { CreateAccountRequestSchema, CreateAccountResponseSchema } from "@contract/auth/v1/account_service_pb.js";
import {
  RefreshSessionRequestSchema,
  RefreshSessionResponseSchema,
  SignInRequestSchema,
  SignInResponseSchema,
  SignOutRequestSchema,
  SignOutResponseSchema,
} from "@contract/auth/v1/session_service_pb.js";

import { call, Problem, type Way } from "./http";

const PLACE = "mentalia.refresh";
/** Ends with the tab. The access token is kept in memory alone, and neither is ever in a URL. */
const kept = () => sessionStorage;

/** Who is signed in, in this tab. */
export class Session {
  private access = "";
  private refreshing: Promise<string> | null = null;

  constructor(private readonly changed: () => void) {}

  get signedIn(): boolean {
    return this.access !== "" || kept().getItem(PLACE) !== null;
  }

  async signIn(email: string, password: string, way: Way): Promise<void> {
    const asked = create(SignInRequestSchema, { email, password });
    const told = await call("POST", "/v1/sessions:signIn", way, SignInRequestSchema, asked, SignInResponseSchema);
    this.keep(told.accessToken, told.refreshToken);
  }

  async signUp(email: string, password: string, displayName: string, country: string, way: Way): Promise<void> {
    const asked = create(CreateAccountRequestSchema, {
      email,
      password,
      displayName,
      country,
      locale: way.locale,
      requestId: crypto.randomUUID(),
    });
    const told = await call("POST", "/v1/accounts", way, CreateAccountRequestSchema, asked, CreateAccountResponseSchema);
    this.keep(told.accessToken, told.refreshToken);
  }

  async signOut(way: Way): Promise<void> {
    try {
      await this.with(way, (signed) =>
        call("POST", "/v1/sessions:signOut", signed, SignOutRequestSchema, create(SignOutRequestSchema), SignOutResponseSchema),
      );
    } finally {
      this.forget();
    }
  }

  /** Do something as this person; a token that ran out is renewed once. */
  async with<T>(way: Way, work: (signed: Way) => Promise<T>): Promise<T> {
    const token = this.access || (await this.renewed(way));
    try {
      return await work({ ...way, token });
    } catch (error) {
      if (!(error instanceof Problem) || error.status !== 401) throw error;
      return work({ ...way, token: await this.renewed(way) });
    }
  }

  forget(): void {
    this.access = "";
    kept().removeItem(PLACE);
    this.changed();
  }

  private renewed(way: Way): Promise<string> {
    this.refreshing ??= this.renew(way).finally(() => {
      this.refreshing = null;
    });
    return this.refreshing;
  }

  private async renew(way: Way): Promise<string> {
    const refreshToken = kept().getItem(PLACE) ?? "";
    const asked = create(RefreshSessionRequestSchema, { refreshToken });
    try {
      const told = await call("POST", "/v1/sessions:refresh", way, RefreshSessionRequestSchema, asked, RefreshSessionResponseSchema);
      this.keep(told.accessToken, told.refreshToken);
      return told.accessToken;
    } catch (error) {
      if (error instanceof Problem && error.status >= 400 && error.status < 500 && error.status !== 429) this.forget();
      throw error;
    }
  }

  private keep(access: string, refresh: string): void {
    this.access = access;
    kept().setItem(PLACE, refresh);
    this.changed();
  }
}
