// corpus: The words that count are learned from the mails that train; the mails kept for the test are only translated by them.
// library: Accord.NET
// axis: console, tuples
using System.Globalization;
using System.Text.Json;
using Accord.MachineLearning;
using Accord.MachineLearning.Bayes;
using Accord.Statistics.Analysis;
using Accord.Statistics.Distributions.Fitting;
using Accord.Statistics.Distributions.Univariate;

Accord.Math.Random.Generator.Seed = 31;
var mails = File.ReadLines(args[0])
    .Select(line => line.Split('\t', 2))
    .Select(parts => (Words: parts[1].ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries), Folder: int.Parse(parts[0], CultureInfo.InvariantCulture)))
    .ToArray();

var cut = mails.Length * 7 / 10;
var (known, kept) = (mails[..cut], mails[cut..]);
var words = new BagOfWords { MaximumOccurance = 1 }.Learn(known.Select(mail => mail.Words).ToArray());

var bayes = new NaiveBayesLearning<NormalDistribution, NormalOptions> { Options = { InnerOption = { Regularization = 1e-5 } } };
var model = bayes.Learn(words.Transform(known.Select(mail => mail.Words).ToArray()), known.Select(mail => mail.Folder).ToArray());
var decided = model.Decide(words.Transform(kept.Select(mail => mail.Words).ToArray()));
var matrix = new GeneralConfusionMatrix(kept.Select(mail => mail.Folder).ToArray(), decided);

File.WriteAllText(args[1], JsonSerializer.Serialize(new { matrix.Accuracy, matrix.Kappa, words.NumberOfWords }));
Console.WriteLine($"{words.NumberOfWords} words, kappa {matrix.Kappa:F3}");
