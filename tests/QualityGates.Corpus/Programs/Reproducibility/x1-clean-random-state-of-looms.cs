// corpus: The weights of a logistic regression of looms come from a RandomState with a seed; the generator all share is not used.
// library: NumSharp
// axis: network by hand
using System.Globalization;
using NumSharp;

var cells = File.ReadLines(args[0]).Skip(1)
    .Select(line => line.Split(';').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
    .ToArray();
var count = cells.Length * 3 / 4;
var model = new Logistic(np.random.RandomState(4), inputs: 3);
model.Learn(Columns(cells[..count], 0, 3), Columns(cells[..count], 3, 1), steps: 1500);

var guesses = model.Ask(Columns(cells[count..], 0, 3));
var wanted = Columns(cells[count..], 3, 1);
var distance = guesses - wanted;
Console.WriteLine($"Brier score {np.mean(distance * distance)}, mean absolute distance {np.mean(np.abs(distance))}");

static NDArray Columns(double[][] rows, int from, int width) =>
    np.array(rows.SelectMany(row => row.Skip(from).Take(width)).ToArray()).reshape(rows.Length, width);

internal sealed class Logistic(NumPyRandom random, int inputs)
{
    private NDArray _weights = random.randn(inputs, 1) * 0.1;

    public NDArray Ask(NDArray x) => 1.0 / (np.exp(-x.dot(_weights)) + 1.0);

    public void Learn(NDArray x, NDArray y, int steps)
    {
        for (var step = 0; step < steps; step++)
        {
            var gradient = x.T.dot(Ask(x) - y) / (double)x.shape[0];
            _weights = _weights - gradient * 0.2;
        }
    }
}
