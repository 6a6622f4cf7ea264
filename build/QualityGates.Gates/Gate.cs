namespace QualityGates.Gates;

/// <summary>One check of a project. A gate reads through its <see cref="ProjectContext"/> only, so that the engine knows every file it looked at.</summary>
public abstract class Gate
{
    public abstract GateDescriptor Descriptor { get; }

    /// <summary>Findings about the project. May throw: the engine turns that into one MLQ9001 and goes on with the other gates.</summary>
    internal abstract IEnumerable<Finding> Check(ProjectContext project);
}
