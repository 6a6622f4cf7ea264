using QualityGates.Analysis.Loading;

namespace QualityGates.Analysis.Checking;

/// <summary>
/// The projects that see another one through its metadata. Analyzers look at one compilation, and of a referenced project at declarations only:
/// what a method body does reaches no other project, a signature, an attribute or a constant may.
/// </summary>
internal static class Dependents
{
    /// <param name="changed">Projects whose declarations have changed.</param>
    /// <param name="projects">All projects that count.</param>
    /// <param name="loader">Loads them; what it kept of a project is enough, and answers at once.</param>
    /// <returns>Those that refer to one of the changed ones, directly or through others, without these themselves.</returns>
    public static IReadOnlyList<string> Of(IReadOnlyCollection<string> changed, IReadOnlyList<string> projects, ProjectLoader loader)
    {
        var references = projects.AsParallel().AsOrdered().WithDegreeOfParallelism(FullCheck.Parallelism)
            .Select(project => (Project: project, To: ReferencesOf(project, loader))).ToArray();
        var reached = changed.ToHashSet(StringComparer.Ordinal);
        int before;
        do
        {
            before = reached.Count;
            foreach (var (project, to) in references)
            {
                if (to.Any(reached.Contains))
                {
                    reached.Add(project);
                }
            }
        }
        while (reached.Count > before);

        return [.. projects.Where(project => reached.Contains(project) && !changed.Contains(project))];
    }

    private static IReadOnlyList<string> ReferencesOf(string project, ProjectLoader loader)
    {
        try
        {
            return [.. loader.Load(project).ReferencedProjects];
        }
        catch (CannotRunException)
        {
            // The change has not broken it, and whether it refers to what has changed, nobody can say before it can be loaded.
            return [];
        }
    }
}
