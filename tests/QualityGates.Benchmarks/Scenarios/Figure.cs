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

/// <summary>The figures of one scenario.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Explanation">What the figures say.</param>
/// <param name="Rounds">How many rounds they are medians of.</param>
/// <param name="Figures">The figures.</param>
/// <param name="Faults">What went wrong: an analyzer that threw, an analysis that did not end.</param>
internal sealed record ScenarioResult(string Title, string Explanation, int Rounds, IReadOnlyList<Figure> Figures, IReadOnlyList<string> Faults);

/// <summary>Something to measure.</summary>
/// <param name="Name">What <c>--scenario</c> selects it by.</param>
/// <param name="Run">Measures; true for fewer rounds.</param>
internal sealed record Scenario(string Name, Func<bool, ScenarioResult> Run);
