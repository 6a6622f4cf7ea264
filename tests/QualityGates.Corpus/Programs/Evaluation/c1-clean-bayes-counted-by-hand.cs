// corpus: Naive Bayes learns the first rows and is counted right or wrong on the rest, then saved.
// library: Accord
// axis: LINQ count over a range of indices
using Accord.IO;
using Accord.MachineLearning.Bayes;
using Accord.Statistics.Distributions.Univariate;

Accord.Math.Random.Generator.Seed = 11;
var rows = File.ReadLines("iris.csv").Select(l => l.Split(',')).ToArray();
double[][] x = rows.Select(c => c[..4].Select(text => double.Parse(text, System.Globalization.CultureInfo.InvariantCulture)).ToArray()).ToArray();
int[] y = rows.Select(c => int.Parse(c[4])).ToArray();
var cut = 100;
var bayes = new NaiveBayesLearning<NormalDistribution>().Learn(x[..cut], y[..cut]);
var right = Enumerable.Range(cut, x.Length - cut).Count(i => bayes.Decide(x[i]) == y[i]);
File.WriteAllText("iris.txt", $"{right} of {x.Length - cut}");
if (right * 10 > 9 * (x.Length - cut))
{
    Serializer.Save(bayes, "iris.bin");
}
