using System.Text.Json;
using ChurnDesk.Models;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace ChurnDesk.Services;

public interface ICustomerSource
{
    IDataView Open(MLContext ml);
}

public sealed class CsvCustomerSource(string path) : ICustomerSource
{
    public IDataView Open(MLContext ml) =>
        ml.Data.LoadFromTextFile<Customer>(path, separatorChar: ';', hasHeader: true);
}

public sealed record ChurnModel(ITransformer Transformer, DataViewSchema Schema, CalibratedBinaryClassificationMetrics Quality);

public sealed class ChurnTrainer(MLContext ml)
{
    public ChurnModel Train(ICustomerSource source)
    {
        var parts = ml.Data.TrainTestSplit(source.Open(ml), testFraction: 0.25);
        var fitted = Steps().Fit(parts.TrainSet);
        var quality = ml.BinaryClassification.Evaluate(fitted.Transform(parts.TestSet), labelColumnName: nameof(Customer.Churned));
        return new ChurnModel(fitted, parts.TrainSet.Schema, quality);
    }

    public PredictionEngine<Customer, ChurnForecast> Engine(ChurnModel model) =>
        ml.Model.CreatePredictionEngine<Customer, ChurnForecast>(model.Transformer);

    public void Save(ChurnModel model, string folder)
    {
        Directory.CreateDirectory(folder);
        ml.Model.Save(model.Transformer, model.Schema, Path.Combine(folder, "churn.zip"));
        File.WriteAllText(Path.Combine(folder, "churn.json"), JsonSerializer.Serialize(model.Quality));
    }

    private IEstimator<ITransformer> Steps() =>
        ml.Transforms.Categorical.OneHotEncoding("ContractKind", nameof(Customer.Contract))
            .Append(ml.Transforms.Concatenate("Numbers", nameof(Customer.MonthsWithUs), nameof(Customer.MonthlyBill), nameof(Customer.Complaints)))
            .Append(ml.Transforms.NormalizeMeanVariance("Numbers"))
            .Append(ml.Transforms.Concatenate("Features", "ContractKind", "Numbers"))
            .AppendCacheCheckpoint(ml)
            .Append(ml.BinaryClassification.Trainers.SdcaLogisticRegression(new SdcaLogisticRegressionBinaryTrainer.Options
            {
                LabelColumnName = nameof(Customer.Churned),
                NumberOfThreads = 1,
                MaximumNumberOfIterations = 100,
            }));
}
