// corpus: Pixels are divided by 255 before the split, which is a constant of the format, and the digits are dealt to two lists.
// library: MathNet.Numerics
// axis: seeded coin per row, matrices, softmax regression by hand
using System.Globalization;
using MathNet.Numerics.LinearAlgebra;

var coin = new Random(100);
List<(Vector<double> Pixels, int Digit)> train = [], test = [];
foreach (string line in File.ReadLines("digits.csv").Skip(1))
{
    int[] cells = Array.ConvertAll(line.Split(','), cell => int.Parse(cell, CultureInfo.InvariantCulture));
    Vector<double> pixels = Vector<double>.Build.Dense(cells.Length - 1, i => cells[i + 1]) / 255.0;
    (coin.NextDouble() < 0.8 ? train : test).Add((pixels, cells[0]));
}

Matrix<double> weights = Matrix<double>.Build.Dense(10, train[0].Pixels.Count);
for (int epoch = 0; epoch < 20; epoch++)
{
    foreach (var (pixels, digit) in train)
    {
        Vector<double> error = Softmax(weights * pixels);
        error[digit] -= 1;
        weights -= 0.01 * error.OuterProduct(pixels);
    }
}

double accuracy = test.Average(row => (weights * row.Pixels).MaximumIndex() == row.Digit ? 1.0 : 0.0);
Console.WriteLine($"test accuracy {accuracy:P2} of {test.Count}");

static Vector<double> Softmax(Vector<double> logits)
{
    var powers = (logits - logits.Maximum()).PointwiseExp();
    return powers / powers.Sum();
}
