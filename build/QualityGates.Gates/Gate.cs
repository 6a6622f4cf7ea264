namespace QualityGates.Gates;

/// <summary>One check of a project. A gate reads through its <see cref="ProjectContext"/> only, so that the engine knows every file it looked at.</summary>
public abstract class Gate
{
    public abstract GateDescriptor Descriptor { get; }

    /// <summary>
    /// True when the findings follow from qualitygates.json alone, and so are the same for every project below it. A waiver in a shared file
    /// can then be judged in any of them.
    /// </summary>
    internal virtual bool FollowsConfiguration => false;

    /// <summary>Findings about the project. May throw: the engine turns that into one MLQ9001 and goes on with the other gates.</summary>
    internal abstract IEnumerable<Finding> Check(ProjectContext project);

    /// <summary>False when the gate could not look, so that its silence does not mean that nothing is wrong and a waiver is not needed.</summary>
    internal virtual bool CouldCheck(ProjectContext project) => true;
}
