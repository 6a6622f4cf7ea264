using Microsoft.ML;
using Microsoft.ML.Trainers.LightGbm;

namespace Titanic;

public sealed record Candidate(string Name, IEstimator<ITransformer> Pipeline);

public static class Candidates
{
    private static readonly string[] Numbers = [nameof(Passenger.Pclass), nameof(Passenger.Age), nameof(Passenger.SibSp), nameof(Passenger.Parch), nameof(Passenger.Fare)];

    public static IEnumerable<Candidate> Of(MLContext ml)
    {
        yield return new Candidate("trees", Prepared(ml).Append(ml.BinaryClassification.Trainers.FastTree(nameof(Passenger.Survived), numberOfTrees: 60)));
        yield return new Candidate("boosting", Prepared(ml).Append(ml.BinaryClassification.Trainers.LightGbm(new LightGbmBinaryTrainer.Options
        {
            LabelColumnName = nameof(Passenger.Survived),
            NumberOfIterations = 80,
            NumberOfThreads = 1,
            Deterministic = true,
        })));
        yield return new Candidate("logistic", Prepared(ml)
            .Append(ml.Transforms.NormalizeMinMax("Features"))
            .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression(nameof(Passenger.Survived))));
    }

    private static IEstimator<ITransformer> Prepared(MLContext ml) =>
        ml.Transforms.ReplaceMissingValues(
                [new InputOutputColumnPair(nameof(Passenger.Age)), new InputOutputColumnPair(nameof(Passenger.Fare))],
                Microsoft.ML.Transforms.MissingValueReplacingEstimator.ReplacementMode.Mean)
            .Append(ml.Transforms.Categorical.OneHotEncoding("SexCode", nameof(Passenger.Sex)))
            .Append(ml.Transforms.Categorical.OneHotEncoding("Port", nameof(Passenger.Embarked)))
            .Append(ml.Transforms.Concatenate("Features", [.. Numbers, "SexCode", "Port"]));
}
