// corpus: A softmax regression with NumSharp permutes rows and draws weights from a generator that nobody seeded.
// library: NumSharp
// axis: class
using System.Globalization;
using NumSharp;

var digits = DigitFile.Read("digits.csv");
var order = np.random.permutation(digits.Count); // expect: MLQ1003
var cut = digits.Count * 4 / 5;
var classifier = new Softmax(inputs: 64, classes: 10);
for (var epoch = 0; epoch < 30; epoch++)
{
    for (var i = 0; i < cut; i++)
    {
        var at = order.GetInt32(i);
        classifier.Step(digits.Pixels[at], digits.Labels[at], rate: 0.05);
    }
}

var right = 0;
for (var i = cut; i < digits.Count; i++)
{
    var at = order.GetInt32(i);
    right += classifier.Predict(digits.Pixels[at]) == digits.Labels[at] ? 1 : 0;
}

Console.WriteLine($"accuracy {right / (double)(digits.Count - cut):P2}");

internal sealed record DigitFile(List<NDArray> Pixels, List<int> Labels)
{
    public int Count => Labels.Count;

    public static DigitFile Read(string path)
    {
        var result = new DigitFile([], []);
        foreach (var line in File.ReadLines(path))
        {
            var cells = Array.ConvertAll(line.Split(','), cell => double.Parse(cell, CultureInfo.InvariantCulture));
            result.Pixels.Add(np.array(cells[..64]) / 16.0);
            result.Labels.Add((int)cells[64]);
        }

        return result;
    }
}

internal sealed class Softmax(int inputs, int classes)
{
    private NDArray weights = np.random.randn(inputs, classes) * 0.01;

    public int Predict(NDArray pixels) => (int)np.argmax(Probabilities(pixels));

    public void Step(NDArray pixels, int label, double rate)
    {
        var error = Probabilities(pixels);
        error[label] = error.GetDouble(label) - 1.0;
        var gradient = np.dot(pixels.reshape(inputs, 1), error.reshape(1, classes));
        weights = weights - (gradient * rate);
    }

    private NDArray Probabilities(NDArray pixels)
    {
        var scores = np.exp(np.dot(pixels, weights));
        return scores / np.sum(scores);
    }
}
