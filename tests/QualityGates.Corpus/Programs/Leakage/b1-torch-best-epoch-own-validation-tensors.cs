// corpus: The best epoch is kept by the loss on a validation tensor cut out of the training rows; the test rows are scored once after loading it.
// library: TorchSharp
// axis: three slices, model saved and loaded
using TorchSharp;
using static TorchSharp.torch;

random.manual_seed(3);
var rows = File.ReadLines("diamonds.csv").Skip(1).Select(l => l.Split(',').Select(text => float.Parse(text, System.Globalization.CultureInfo.InvariantCulture)).ToArray()).ToArray();
var x = tensor(rows.SelectMany(r => r[..6]).ToArray()).reshape(rows.Length, 6);
var y = tensor(rows.Select(r => r[6]).ToArray()).reshape(rows.Length, 1);
var (nTrain, nValidation) = (30_000, 5_000);

Tensor Part(Tensor t, int start, int end) => t.slice(0, start, end, 1);
var trainX = Part(x, 0, nTrain);
var validX = Part(x, nTrain, nTrain + nValidation);
var testX = Part(x, nTrain + nValidation, rows.Length);
var trainY = Part(y, 0, nTrain);
var validY = Part(y, nTrain, nTrain + nValidation);
var testY = Part(y, nTrain + nValidation, rows.Length);

using var net = nn.Sequential(nn.Linear(6, 64), nn.ReLU(), nn.Linear(64, 1));
using var adam = optim.Adam(net.parameters(), 1e-3);
using var l1 = nn.L1Loss();

float LossOn(Tensor inputs, Tensor targets)
{
    net.eval();
    using var scope = NewDisposeScope();
    using var guard = no_grad();
    return l1.call(net.call(inputs), targets).item<float>();
}

var best = float.PositiveInfinity;
for (var epoch = 0; epoch < 400; epoch++)
{
    using (NewDisposeScope())
    {
        net.train();
        adam.zero_grad();
        l1.call(net.call(trainX), trainY).backward();
        adam.step();
    }

    var validation = LossOn(validX, validY);
    if (validation < best)
    {
        best = validation;
        net.save("diamonds.dat");
    }
}

net.load("diamonds.dat");
var test = LossOn(testX, testY);
Console.WriteLine($"test MAE {test:F1}");
return test < 400 ? 0 : 1;
