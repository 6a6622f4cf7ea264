// corpus: Three networks, each with the loss that fits its last step; probabilities are computed only where they are shown.
// library: TorchSharp
// axis: helper method, lambda, tuple, custom module
using System;
using System.Globalization;
using System.IO;
using System.Linq;
using Fits;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(2);
var (x, y) = Seeds.Read("seeds-train.csv");
var (testX, testY) = Seeds.Read("seeds-test.csv");
using var kinds = Sequential(Linear(5, 10), ReLU(), Linear(10, 3), LogSoftmax(1));
using var logits = Sequential(Linear(5, 10), ReLU(), Linear(10, 3));
using var viable = new Viability();
Train(kinds, output => functional.nll_loss(output, y));
Train(logits, output => functional.cross_entropy(output, y));
Train(viable, output => functional.binary_cross_entropy(output, y.eq(1).to_type(ScalarType.Float32)));
kinds.eval();
logits.eval();
using (no_grad())
{
    using var scope = NewDisposeScope();
    var first = kinds.call(testX).argmax(1).eq(testY).to_type(ScalarType.Float32).mean().item<float>();
    var second = functional.softmax(logits.call(testX), 1).argmax(1).eq(testY).to_type(ScalarType.Float32).mean().item<float>();
    File.WriteAllText("seeds.txt", string.Create(CultureInfo.InvariantCulture, $"{first} {second}"));
}

void Train(Module<Tensor, Tensor> net, Func<Tensor, Tensor> loss)
{
    using var optimizer = optim.Adam(net.parameters(), lr: 1e-3);
    net.train();
    for (var epoch = 0; epoch < 100; epoch++)
    {
        using var scope = NewDisposeScope();
        optimizer.zero_grad();
        loss(net.call(x)).backward();
        optimizer.step();
    }
}
