// corpus: The tensor of all rows is standardised by its own mean and deviation before it is narrowed to train and test.
// library: TorchSharp
// axis: local function, tuple, tensor arithmetic
using System;
using System.Globalization;
using System.IO;
using System.Linq;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(12);
var lines = File.ReadAllLines("kiln.csv").Skip(1).Select(line => line.Split(',')).ToArray();
var x = tensor(lines.SelectMany(cells => cells[..6].Select(Number)).ToArray()).reshape(lines.Length, 6);
var y = tensor(lines.Select(cells => Number(cells[6])).ToArray()).reshape(lines.Length, 1);

var scaled = (x - x.mean(new long[] { 0 }, keepdim: true)) / x.std(0, unbiased: true, keepdim: true); // expect: MLQ2001
var (trainX, testX) = Cut(scaled);
var (trainY, testY) = Cut(y);

using var net = Sequential(("in", Linear(6, 16)), ("act", ReLU()), ("out", Linear(16, 1)));
using var loss = MSELoss();
var adam = optim.Adam(net.parameters(), 0.01);
for (var epoch = 0; epoch < 200; epoch++)
{
    using var scope = NewDisposeScope();
    net.train();
    adam.zero_grad();
    var error = loss.call(net.call(trainX), trainY);
    error.backward();
    adam.step();
}

net.eval();
using (no_grad())
{
    var mse = loss.call(net.call(testX), testY).item<float>();
    Console.WriteLine(mse);
    File.WriteAllText("mse.txt", mse.ToString(CultureInfo.InvariantCulture));
}

static float Number(string cell) => float.Parse(cell, CultureInfo.InvariantCulture);

static (Tensor Train, Tensor Test) Cut(Tensor all)
{
    var count = all.shape[0] * 4 / 5;
    return (all.narrow(0, 0, count), all.narrow(0, count, all.shape[0] - count));
}
