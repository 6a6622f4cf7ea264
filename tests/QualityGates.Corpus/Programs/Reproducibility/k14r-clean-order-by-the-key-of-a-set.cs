// corpus: The words of a set are sorted before they become the columns of the rows, so every process gives them the same places.
// library: Accord.NET
// axis: collection expressions, LINQ
using System.Globalization;
using Accord.MachineLearning.Bayes;
using Accord.Math.Random;
using Accord.Statistics.Analysis;

Generator.Seed = 4;
var mails = File.ReadLines("mails.tsv").Select(line => line.Split('\t')).ToArray();
HashSet<string> found = [.. mails.SelectMany(mail => mail[1].Split(' '))];
string[] words = [.. found.Order(StringComparer.Ordinal)];
var rows = mails.Select(mail => words.Select(word => mail[1].Contains(word, StringComparison.Ordinal) ? 1 : 0).ToArray()).ToArray();
var kinds = mails.Select(mail => int.Parse(mail[0], CultureInfo.InvariantCulture)).ToArray();

var border = rows.Length * 3 / 4;
var bayes = new NaiveBayesLearning().Learn(rows[..border], kinds[..border]);
var matrix = new GeneralConfusionMatrix(kinds[border..], bayes.Decide(rows[border..]));
File.WriteAllText("mails.txt", string.Create(CultureInfo.InvariantCulture, $"accuracy {matrix.Accuracy:F3} kappa {matrix.Kappa:F3}"));
if (matrix.Kappa < 0.5)
{
    Environment.ExitCode = 1;
}
