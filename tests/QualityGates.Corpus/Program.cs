namespace QualityGates.Corpus;

/// <summary>Compares what the rules report on the labelled programs with the labels.</summary>
internal static class Program
{
    private const string Usage = "usage: dotnet run --project tests/QualityGates.Corpus -- [--update | --only <part of a program's name>]";

    private static async Task<int> Main(string[] args)
    {
        switch (args)
        {
            case []:
                return await RunAsync(only: "", update: false);
            case ["--update"]:
                return await RunAsync(only: "", update: true);
            case ["--only", var only]:
                return await RunAsync(only, update: false);
            default:
                Console.Error.WriteLine(Usage);
                return 2;
        }
    }

    /// <returns>0, also when findings are missed: floors are what tests check. 1 if programs or analyzers are broken, or none is selected.</returns>
    private static async Task<int> RunAsync(string only, bool update)
    {
        var programs = LabelledProgram.ReadAll().Where(program => program.Name.Contains(only, StringComparison.OrdinalIgnoreCase)).ToList();
        var outcomes = await AnalyzeAsync(programs);
        var errors = outcomes.SelectMany(static outcome => outcome.Errors).ToList();
        if (errors.Count > 0 || programs.Count == 0)
        {
            errors.ForEach(Console.Error.WriteLine);
            Console.Error.WriteLine(errors.Count > 0 ? $"{errors.Count} errors; nothing is scored." : $"No program's name contains '{only}'.");
            return 1;
        }

        var comparison = Comparison.Of(outcomes);
        Console.WriteLine(Report.Rules(comparison));
        Console.WriteLine(Report.Families(comparison));
        Console.WriteLine(Report.Libraries(comparison));
        Console.Write(Report.Differences(comparison));
        if (update)
        {
            Update(comparison);
        }

        return 0;
    }

    /// <summary>In parallel, results in the order of the programs.</summary>
    internal static async Task<IReadOnlyList<Outcome>> AnalyzeAsync(IReadOnlyList<LabelledProgram> programs)
    {
        var outcomes = new Outcome[programs.Count];
        await Parallel.ForAsync(0, programs.Count, async (index, _) => outcomes[index] = await Compiler.RunAsync(programs[index]));
        return outcomes;
    }

    /// <summary>Writes docs/precision.md and raises the floors.</summary>
    internal static void Update(Comparison comparison)
    {
        File.WriteAllText(CorpusFiles.Precision, Report.Page(comparison));
        File.WriteAllText(CorpusFiles.Floors, Floors.Raised(comparison, Floors.Read()));
    }
}
