namespace QualityGates.Tool.Init;

/// <summary>One thing <c>init</c> sets up. A step that finds its work done plans nothing, and takes out only what is its own.</summary>
internal abstract class InitStep
{
    public abstract void Install(InitPlan plan);

    public abstract void Uninstall(InitPlan plan);

    /// <summary>Takes a file away that we made, and leaves one that has been changed since.</summary>
    protected static void RemoveOwn(InitPlan plan, string path, string asWeWriteIt)
    {
        if (plan.Read(path) is { } text)
        {
            if (text.ReplaceLineEndings("\n") == asWeWriteIt)
            {
                plan.Write(path, null);
            }
            else
            {
                plan.Notes.Add(path + " has been changed since it was written and stays. Delete it when it is no longer wanted.");
            }
        }
    }
}
