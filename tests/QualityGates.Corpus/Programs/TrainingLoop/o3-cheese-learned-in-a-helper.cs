// corpus: A local helper propagates the loss and steps for each batch, and neither it nor the loop ever clears the gradients, so all of them add up.
// library: TorchSharp
// axis: local function
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

manual_seed(10);
var rows = File.ReadLines(args[0])
    .Skip(1)
    .Select(line => line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
    .ToArray();
var cut = rows.Length * 4 / 5;

using var ripeness = nn.Sequential(nn.Linear(8, 20), nn.ReLU(), nn.Linear(20, 1));
using var optimizer = optim.SGD(ripeness.parameters(), 0.01);

for (var epoch = 0; epoch < 50; epoch++)
{
    var sum = 0f;
    foreach (var cheeses in rows[..cut].Chunk(16))
    {
        sum += Learn(cheeses);
    }

    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{epoch}: {sum}"));
}

using (no_grad())
{
    using var scope = NewDisposeScope();
    var (x, y) = Tensors(rows[cut..]);
    var predicted = ripeness.call(x);
    var mae = nn.functional.l1_loss(predicted, y).item<float>();
    var mse = nn.functional.mse_loss(predicted, y).item<float>();
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"mae {mae}, mse {mse}"));
}

float Learn(float[][] cheeses)
{
    using var scope = NewDisposeScope();
    var (x, y) = Tensors(cheeses);
    var loss = nn.functional.mse_loss(ripeness.call(x), y);
    loss.backward(); // expect: MLQ5001
    optimizer.step();
    return loss.item<float>();
}

static (Tensor X, Tensor Y) Tensors(float[][] rows) => (
    tensor(rows.SelectMany(row => row[..8]).ToArray()).reshape(-1, 8),
    tensor(rows.Select(row => row[8]).ToArray()).reshape(-1, 1));
