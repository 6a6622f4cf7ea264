namespace QualityGates.Reporting;

/// <summary>A part of a project's plan that ends on a day of its own, and the stages of gates that must hold by then.</summary>
/// <param name="Name">As the plan calls it: pilot, audit, release.</param>
/// <param name="Stages">The stages of <see cref="ReportGate.Stage"/> it takes in.</param>
/// <param name="Deadline">Its last day; null when the plan names none.</param>
public sealed record ReportPhase(string Name, IReadOnlyList<string> Stages, DateOnly? Deadline);
