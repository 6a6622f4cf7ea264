// corpus: A console takes two thousand steps on random batches, and no scope releases the tensors of any.
// library: TorchSharp
// axis: console, for loop, random batches
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(5);
var x = load(Path.Combine(args[0], "x.dat"));
var y = load(Path.Combine(args[0], "y.dat"));
var kept = x.shape[0] * 3 / 4;
var held = x.shape[0] - kept;
var trainX = x.narrow(0, 0, kept);
var trainY = y.narrow(0, 0, kept);
var net = Sequential(Linear(x.shape[1], 100), ReLU(), Linear(100, 1));
var optimizer = optim.Adam(net.parameters(), 0.001);
for (var turn = 0; turn < 2000; turn++) // expect: MLQ5005
{
    var rows = randint(0, kept, new long[] { 64 });
    optimizer.zero_grad();
    var loss = functional.mse_loss(net.call(trainX.index_select(0, rows)), trainY.index_select(0, rows));
    loss.backward();
    optimizer.step();
}

using var guard = no_grad();
var output = net.call(x.narrow(0, kept, held));
var truth = y.narrow(0, kept, held);
var mse = functional.mse_loss(output, truth).ToDouble();
var mae = functional.l1_loss(output, truth).ToDouble();
File.WriteAllText(args[1], string.Create(CultureInfo.InvariantCulture, $"mse={mse}\nmae={mae}\n"));
