// corpus: The error on the test part is printed as a lift's network learns, but the number of epochs is fixed and nothing is chosen by it.
// library: TorchSharp
// axis: console
using System.Globalization;
using System.Text.Json;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

const int Epochs = 200;
manual_seed(4);
var rides = File.ReadLines(args[0])
    .Select(line => line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
    .ToArray();
var cut = rides.Length * 4 / 5;
var (trainX, trainY) = Tensors(rides[..cut]);
var (testX, testY) = Tensors(rides[cut..]);

using var net = Sequential(("first", Linear(5, 20)), ("act", ReLU()), ("last", Linear(20, 1)));
using var optimizer = optim.Adam(net.parameters(), lr: 0.01);
using var loss = MSELoss();
var curve = new float[Epochs];
for (var epoch = 0; epoch < Epochs; epoch++)
{
    using var scope = NewDisposeScope();
    optimizer.zero_grad();
    var cost = loss.call(net.call(trainX).squeeze(1), trainY);
    cost.backward();
    optimizer.step();

    curve[epoch] = MeanDistance(testX, testY);
    if (epoch % 20 == 0)
    {
        Console.WriteLine($"epoch {epoch}: train {cost.ToSingle():F3}, test {curve[epoch]:F3}");
    }
}

net.save("lift.dat");
File.WriteAllText("lift.json", JsonSerializer.Serialize(curve));

float MeanDistance(Tensor x, Tensor y)
{
    using var scope = NewDisposeScope();
    using var guard = no_grad();
    return (net.call(x).squeeze(1) - y).abs().mean().ToSingle();
}

static (Tensor X, Tensor Y) Tensors(float[][] rows) =>
    (tensor(rows.SelectMany(row => row[..5]).ToArray(), rows.Length, 5), tensor(rows.Select(row => row[5]).ToArray()));
