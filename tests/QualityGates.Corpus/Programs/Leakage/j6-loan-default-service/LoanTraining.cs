using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace LoanDefaults;

public sealed record LoanModel(ITransformer Transformer, DataViewSchema Schema, CalibratedBinaryClassificationMetrics Quality);

public sealed class LoanTraining(MLContext ml, Preparation preparation)
{
    public LoanModel Run(IDataView applications)
    {
        var prepared = preparation.Apply(applications); // expect: MLQ2001
        var parts = ml.Data.TrainTestSplit(prepared, testFraction: 0.2, seed: 17);
        var pipeline = ml.Transforms.Concatenate("Features", "Purposes", "Numbers", nameof(LoanApplication.RowNumber)) // expect: MLQ2014
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(LoanApplication.Defaulted), numberOfTrees: 80));
        var model = pipeline.Fit(parts.TrainSet);
        var quality = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(LoanApplication.Defaulted));
        return new LoanModel(preparation.Fitted.Append(model), applications.Schema, quality);
    }

    public int Publish(LoanModel model, string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(Path.ChangeExtension(path, ".json"), JsonSerializer.Serialize(model.Quality));
        if (model.Quality.AreaUnderRocCurve < 0.7 || model.Quality.F1Score < 0.4)
        {
            return 1;
        }

        ml.Model.Save(model.Transformer, model.Schema, path);
        return 0;
    }
}
