using QualityGates.Benchmarks.Measuring;

namespace QualityGates.Benchmarks.Scenarios;

/// <summary>One line of a table.</summary>
/// <param name="What">What was measured.</param>
/// <param name="Cpu">Processor time: this is what a target is about.</param>
/// <param name="Wall">The same on the wall; it depends on how many processors are free.</param>
/// <param name="Unit"><c>x</c> for a ratio, <c>s</c> for seconds.</param>
/// <param name="Limit">What the median may not pass, if there is a target.</param>
/// <param name="Remark">What else was seen.</param>
internal sealed record Figure(string What, Sample Cpu, Sample Wall, string Unit, double? Limit, string Remark)
{
    internal bool Holds => Limit is not { } limit || Cpu.Median <= limit;
}

/// <summary>The figures of one scenario, and what went wrong: an analyzer that threw, an analysis that did not end.</summary>
internal sealed record ScenarioResult(string Title, string Explanation, IReadOnlyList<Figure> Figures, IReadOnlyList<string> Faults)
{
    internal bool Holds => Faults.Count == 0 && Figures.All(static figure => figure.Holds);
}

/// <summary>Something to measure.</summary>
/// <param name="Name">What <c>--scenario</c> selects it by.</param>
/// <param name="Run">Measures; true for fewer rounds.</param>
internal sealed record Scenario(string Name, Func<bool, ScenarioResult> Run);
