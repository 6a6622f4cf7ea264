// corpus: The network is trained with a loss on logits; the accuracy on the test images compares the raw logits with one half.
// library: TorchSharp
// axis: tensor comparison, functions over a module
using System;
using System.Globalization;
using System.IO;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

torch.manual_seed(1);
var (trainX, trainY) = (torch.load("train-x.pt"), torch.load("train-y.pt"));
var (testX, testY) = (torch.load("test-x.pt"), torch.load("test-y.pt"));
using var network = Sequential(("l1", Linear(30, 16)), ("a1", ReLU()), ("l2", Linear(16, 1)));
using var optimizer = torch.optim.Adam(network.parameters(), lr: 0.003);
var loss = BCEWithLogitsLoss();

network.train();
for (var epoch = 0; epoch < 80; epoch++)
{
    using var scope = torch.NewDisposeScope();
    optimizer.zero_grad();
    var output = loss.call(network.call(trainX), trainY);
    output.backward();
    optimizer.step();
}

var accuracy = Accuracy(network, testX, testY);
File.WriteAllText("accuracy.txt", accuracy.ToString("F4", CultureInfo.InvariantCulture));
network.save("tumours.dat");

static double Accuracy(Module<Tensor, Tensor> network, Tensor x, Tensor y)
{
    network.eval();
    using var _ = torch.no_grad();
    using var scope = torch.NewDisposeScope();
    var logits = network.call(x);
    var positive = logits > 0.5; // expect: MLQ3006
    return positive.eq(y.to_type(ScalarType.Bool)).to_type(ScalarType.Float32).mean().ToDouble();
}
