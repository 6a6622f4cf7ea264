using Churn.Features;
using Churn.Reporting;

namespace Churn.Models;

/// <summary>model.json: preprocessing, weights and threshold, all that is needed to predict.</summary>
internal sealed record ModelFile(
    string Name,
    string Version,
    IReadOnlyList<NumericScale> Scales,
    IReadOnlyList<Vocabulary> Vocabularies,
    double Penalty,
    double Threshold,
    double Intercept,
    IReadOnlyList<ModelFile.Weight> Weights)
{
    private const string ModelName = "churn-logistic-regression";
    private const string ModelVersion = "1.0.0";

    internal sealed record Weight(string Column, double Value);

    public static void Save(string path, ChurnModel model) => JsonFile.Write(path, new ModelFile(
        ModelName,
        ModelVersion,
        model.Encoder.Scales,
        model.Encoder.Vocabularies,
        model.Penalty,
        model.Threshold,
        model.Regression.Intercept,
        [.. model.Encoder.Columns.Zip(model.Regression.Weights, (column, value) => new Weight(column, value))]));

    public static ChurnModel Load(string path)
    {
        var file = JsonFile.Read<ModelFile>(path);
        var model = new ChurnModel(
            new FeatureEncoder(file.Scales, file.Vocabularies),
            new LogisticRegression(file.Intercept, [.. file.Weights.Select(w => w.Value)]),
            file.Penalty,
            file.Threshold);
        return model.Encoder.Columns.SequenceEqual(file.Weights.Select(w => w.Column), StringComparer.Ordinal)
            ? model
            : throw new InvalidDataException($"{path}: the weights do not belong to the features of this program.");
    }
}
