using Microsoft.ML;
using Microsoft.ML.Data;

namespace Experiments;

public sealed class TrapCount
{
    public float Temperature { get; set; }

    public float Moths { get; set; }

    public string Crop { get; set; } = "";

    public bool Attacked { get; set; }
}

public sealed class PestExperiment(ExperimentOptions options) : Experiment<TrapCount, CalibratedBinaryClassificationMetrics>(options)
{
    public override string Name => "pests";

    protected override IEstimator<ITransformer> Prepare() =>
        Context.Transforms.Categorical.OneHotEncoding("CropEncoded", nameof(TrapCount.Crop))
            .Append(Context.Transforms.Concatenate("Features", "CropEncoded", nameof(TrapCount.Temperature), nameof(TrapCount.Moths)));

    protected override IEstimator<ITransformer> Learner() =>
        Context.BinaryClassification.Trainers.FastTree(nameof(TrapCount.Attacked), numberOfTrees: 60);

    protected override CalibratedBinaryClassificationMetrics Measure(IDataView scored) =>
        Context.BinaryClassification.Evaluate(scored, nameof(TrapCount.Attacked));
}
