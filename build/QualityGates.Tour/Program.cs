using QualityGates.Tour;

return Tour.Run(Workspace.FindRepository());
