// corpus: Mails are read from two folders in the order the file system gives, and their classes are numbered by it.
// library: ML.NET
// axis: helper
using Microsoft.ML;

namespace Mails;

public sealed class Mail
{
    public string Text { get; set; } = "";
    public bool Label { get; set; }
}

public static class MailFolder
{
    public static List<Mail> Read(string folder, bool spam)
    {
        var mails = new List<Mail>();
        foreach (var file in new DirectoryInfo(folder).EnumerateFiles("*.txt")) // expect: MLQ1007
        {
            mails.Add(new Mail { Text = File.ReadAllText(file.FullName), Label = spam });
        }

        return mails;
    }
}

public sealed class MailTraining(MLContext ml)
{
    public double Run(string root)
    {
        var rows = MailFolder.Read(Path.Combine(root, "spam"), true);
        rows.AddRange(MailFolder.Read(Path.Combine(root, "ham"), false));
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(rows), testFraction: 0.2);
        var model = ml.Transforms.Text.FeaturizeText("Features", "Text")
            .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression())
            .Fit(split.TrainSet);
        return ml.BinaryClassification.Evaluate(model.Transform(split.TestSet)).F1Score;
    }
}
