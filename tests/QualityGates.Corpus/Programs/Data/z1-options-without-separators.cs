// corpus: The options of a text loader say columns and header of two CSV files and leave the separators at tabs.
// library: ML.NET
// axis: options object
using Microsoft.ML;
using Microsoft.ML.Data;

namespace WaterPotability;

public sealed class PotabilityTrainer
{
    private readonly MLContext _ml = new(seed: 23);

    public CalibratedBinaryClassificationMetrics Run(string root)
    {
        var options = new TextLoader.Options
        {
            HasHeader = true,
            Columns =
            [
                new TextLoader.Column("Ph", DataKind.Single, 0),
                new TextLoader.Column("Hardness", DataKind.Single, 1),
                new TextLoader.Column("Solids", DataKind.Single, 2),
                new TextLoader.Column("Label", DataKind.Boolean, 9),
            ],
        };
        var loader = _ml.Data.CreateTextLoader(options); // expect: MLQ4005
        var train = loader.Load(new MultiFileSource(Path.Combine(root, "water-train.csv")));
        var test = loader.Load(new MultiFileSource(Path.Combine(root, "water-test.csv")));

        var model = _ml.Transforms.Concatenate("Features", "Ph", "Hardness", "Solids")
            .Append(_ml.BinaryClassification.Trainers.FastTree())
            .Fit(train);
        return _ml.BinaryClassification.Evaluate(model.Transform(test));
    }
}
