// corpus: A cryptographic generator shuffles the rows in a loop; the token of the upload is a fair use of it.
// library: ML.NET
// axis: Fisher-Yates, static method, tuple
using System.Security.Cryptography;
using Microsoft.ML;

var ml = new MLContext(seed: 4);
var token = Convert.ToHexString(RandomNumberGenerator.GetBytes(16));
var (train, test) = Divide(File.ReadAllLines(args[0]).Select(line => new Mail { Text = line[2..], Spam = line[0] == '1' }).ToArray());
var model = ml.Transforms.Text.FeaturizeText("Features", "Text")
    .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression("Spam"))
    .Fit(ml.Data.LoadFromEnumerable(train));
var metrics = ml.BinaryClassification.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)), "Spam");
Console.WriteLine($"{token}: F1 {metrics.F1Score:F3}, AUC {metrics.AreaUnderRocCurve:F3}");

static (Mail[] Train, Mail[] Test) Divide(Mail[] mails)
{
    for (var i = mails.Length - 1; i > 0; i--)
    {
        var j = RandomNumberGenerator.GetInt32(i + 1); // expect: MLQ1002
        (mails[i], mails[j]) = (mails[j], mails[i]);
    }

    var n = mails.Length * 3 / 4;
    return (mails[..n], mails[n..]);
}

internal sealed class Mail
{
    public string Text { get; set; } = "";
    public bool Spam { get; set; }
}
