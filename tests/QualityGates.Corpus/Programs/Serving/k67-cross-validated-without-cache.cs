// corpus: The trainer comes out of a table of functions and is cross-validated on a text file that every iteration parses; a mapping draws numbers.
// library: ML.NET
// axis: dictionary of delegates, method group
using Microsoft.ML;
using Microsoft.ML.Data;

public sealed class Mail
{
    [LoadColumn(0)] public bool IsSpam { get; set; }
    [LoadColumn(1)] public string Subject { get; set; } = "";
    [LoadColumn(2)] public string Text { get; set; } = "";
}

public sealed class Joined
{
    public string All { get; set; } = "";
}

public sealed class Sampled
{
    public float Noise { get; set; }
}

public sealed class SpamStudy
{
    private static readonly Random Dice = new(11);
    private readonly MLContext _ml = new(seed: 11);

    public double Accuracy(string path)
    {
        var mails = _ml.Data.LoadFromTextFile<Mail>(path, hasHeader: true, allowQuoting: true);
        var pipeline = _ml.Transforms.CustomMapping<Mail, Joined>(Join, contractName: null)
            .Append(_ml.Transforms.CustomMapping<Mail, Sampled>(Sample, contractName: null)) // expect: MLQ6010
            .Append(_ml.Transforms.Text.FeaturizeText("Words", nameof(Joined.All)))
            .Append(_ml.Transforms.Concatenate("Features", "Words", nameof(Sampled.Noise)))
            .Append(_ml.BinaryClassification.Trainers.AveragedPerceptron(labelColumnName: nameof(Mail.IsSpam), numberOfIterations: 20)); // expect: MLQ6008
        var folds = _ml.BinaryClassification.CrossValidateNonCalibrated(mails, pipeline, numberOfFolds: 5, labelColumnName: nameof(Mail.IsSpam));
        File.WriteAllLines("folds.txt", folds.Select(fold => FormattableString.Invariant($"{fold.Fold} {fold.Metrics.Accuracy:F4} {fold.Metrics.F1Score:F4}")));
        return folds.Average(fold => fold.Metrics.AreaUnderRocCurve);
    }

    private static void Join(Mail mail, Joined joined) => joined.All = mail.Subject + " " + mail.Text;

    private static void Sample(Mail mail, Sampled sampled)
    {
        lock (Dice)
        {
            sampled.Noise = (float)Dice.NextDouble();
        }
    }
}
