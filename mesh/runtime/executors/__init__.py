"""Where a model runs; every module is one way to implement `mesh.runtime.model.Executor`."""
