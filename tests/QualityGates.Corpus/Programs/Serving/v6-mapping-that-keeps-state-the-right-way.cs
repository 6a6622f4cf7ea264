// corpus: State is that of a stateful mapping, a number drawn in a mapping comes from a generator seeded by the row, and neither is saved.
// library: ML.NET
// axis: stateful mapping
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

namespace Sequences;

public sealed class Step
{
    [LoadColumn(0)] public float At { get; set; }
    [LoadColumn(1)] public float Level { get; set; }
}

public sealed class Change
{
    public float Since { get; set; }
}

public sealed class Noise
{
    public float Jitter { get; set; }
}

public sealed class Last
{
    public float Level { get; set; }
}

public sealed class StepPipelines(MLContext ml)
{
    private const float Offset = 0.5f;

    public IDataView Changes(IDataView steps) => ml.Transforms.StatefulCustomMapping<Step, Change, Last>(
            (step, change, last) =>
            {
                change.Since = step.Level - last.Level;
                last.Level = step.Level;
            },
            last => last.Level = 0,
            contractName: null)
        .Fit(steps)
        .Transform(steps);

    public IDataView Jittered(IDataView steps) => ml.Transforms.CustomMapping<Step, Noise>(
            (step, noise) => noise.Jitter = (float)new Random((int)step.At).NextDouble() + Offset,
            null)
        .Fit(steps)
        .Transform(steps);

    public IDataView Positive(IDataView steps) => ml.Data.FilterByCustomPredicate<Step>(steps, step => step.Level <= 0);
}
