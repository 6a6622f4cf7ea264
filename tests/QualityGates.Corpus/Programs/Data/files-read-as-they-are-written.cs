// corpus: Separators, headers and quotes are given, or the file is not one of a known kind.
// library: ML.NET
// axis: local, options object
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var mails = ml.Data.LoadFromTextFile<Mail>("mails.csv", separatorChar: ',', hasHeader: true, allowQuoting: true);
var old = ml.Data.LoadFromTextFile<Mail>("mails.txt", hasHeader: true);
var any = ml.Data.LoadFromTextFile<Mail>(args[0], hasHeader: true);
var tabs = ml.Data.LoadFromTextFile<Mail>("export.csv", separatorChar: '\t', hasHeader: true);
var steps = ml.Transforms.Text.FeaturizeText("Words", "Body");
Console.WriteLine(steps.Fit(mails).Transform(mails).Schema.Count + old.Schema.Count + any.Schema.Count + tabs.Schema.Count);

class Mail
{
    [LoadColumn(0)] public bool Spam { get; set; }

    [LoadColumn(1)] public string Body { get; set; } = "";
}
