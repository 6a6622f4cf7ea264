// corpus: Each fold has a network and an optimizer of its own, made for it and evaluated on its held-out part.
// library: TorchSharp
// axis: cross-validation
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

torch.manual_seed(10);
const int Folds = 5;
var x = rand(500, 8);
var y = x.sum(1, keepdim: true);
var scores = new List<double>();

for (var fold = 0; fold < Folds; fold++)
{
    var (from, to) = (fold * 100, (fold + 1) * 100);
    var trainX = cat([x[..from], x[to..]]);
    var trainY = cat([y[..from], y[to..]]);
    var net = Sequential(Linear(8, 16), ReLU(), Dropout(0.1), Linear(16, 1));
    var optimizer = optim.Adam(net.parameters(), 1e-2);

    net.train();
    for (var epoch = 0; epoch < 100; epoch++)
    {
        using var scope = NewDisposeScope();
        optimizer.zero_grad();
        functional.mse_loss(net.call(trainX), trainY).backward();
        optimizer.step();
    }

    net.eval();
    using (no_grad())
        scores.Add(functional.mse_loss(net.call(x[from..to]), y[from..to]).item<float>());
}

Console.WriteLine($"{scores.Average():F4} +- {scores.Max() - scores.Min():F4}");
