// corpus: The schedule goes on at the top of each epoch, before the optimizer has taken its first step.
// library: TorchSharp
// axis: console, top-level statements
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(21);
var inputs = load(Path.Combine(args[0], "inputs.dat"));
var labels = load(Path.Combine(args[0], "labels.dat"));
var held = inputs.shape[0] / 5;
var kept = inputs.shape[0] - held;

var net = Sequential(Linear(inputs.shape[1], 64), ReLU(), Linear(64, 4));
var optimizer = optim.SGD(net.parameters(), 0.1, momentum: 0.9);
var schedule = optim.lr_scheduler.StepLR(optimizer, 10, 0.5);
for (var epoch = 0; epoch < 50; epoch++)
{
    schedule.step(); // expect: MLQ5002
    for (long from = 0; from + 64 <= kept; from += 64)
    {
        using var scope = NewDisposeScope();
        optimizer.zero_grad();
        functional.cross_entropy(net.call(inputs.narrow(0, from, 64)), labels.narrow(0, from, 64)).backward();
        optimizer.step();
    }
}

using var guard = no_grad();
var scores = net.call(inputs.narrow(0, kept, held));
var truth = labels.narrow(0, kept, held);
var accuracy = scores.argmax(1).eq(truth).sum().ToInt64() / (double)held;
var loss = functional.cross_entropy(scores, truth).ToDouble();
File.WriteAllText(args[1], string.Create(CultureInfo.InvariantCulture, $"accuracy={accuracy}\nloss={loss}\n"));
