using Accord.Statistics.Analysis;

namespace HeartClinic;

public sealed record Finding(string Classifier, double Sensitivity, double Specificity, double F, double Kappa);

public sealed class Study
{
    private readonly Cohort _train;
    private readonly Cohort _validation;
    private readonly Cohort _test;

    public Study(Patient[] patients, int seed)
    {
        var mixed = (Patient[])patients.Clone();
        new Random(seed).Shuffle(mixed);
        var first = mixed.Length * 6 / 10;
        var second = mixed.Length * 8 / 10;
        var train = Cohort.Of(mixed[..first]);
        var standardizer = Standardizer.LearnFrom(train.Inputs);
        _train = standardizer.Transform(train);
        _validation = standardizer.Transform(Cohort.Of(mixed[first..second]));
        _test = standardizer.Transform(Cohort.Of(mixed[second..]));
    }

    public Finding Run(IEnumerable<IHeartClassifier> classifiers)
    {
        var fitted = classifiers
            .Select(classifier => (classifier.Name, Decide: classifier.Learn(_train)))
            .MaxBy(candidate => Judge(candidate.Decide, _validation).FScore);
        var matrix = Judge(fitted.Decide, _test);
        return new Finding(fitted.Name, matrix.Sensitivity, matrix.Specificity, matrix.FScore, matrix.Kappa);
    }

    private static ConfusionMatrix Judge(Func<double[][], int[]> decide, Cohort cohort) =>
        new(decide(cohort.Inputs), cohort.Outputs, positiveValue: 1);
}
