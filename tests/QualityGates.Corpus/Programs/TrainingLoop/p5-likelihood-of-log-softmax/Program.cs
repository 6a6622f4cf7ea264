using Digits;
using static TorchSharp.torch;

random.manual_seed(1);
using var net = new SmallNet();
using var optimizer = optim.Adadelta(net.parameters(), 1.0);
var rate = optim.lr_scheduler.StepLR(optimizer, 1, 0.7);
var training = new Training(net, optimizer);
var (train, test) = (Load("train"), Load("test"));
for (var epoch = 0; epoch < 14; epoch++)
{
    training.Epoch(train);
    rate.step();
}

Console.WriteLine(training.Accuracy(test));
net.save("digits.dat");

static List<(Tensor, Tensor)> Load(string part) => Enumerable.Range(0, 20)
    .Select(number => (load($"{part}-images-{number:D2}.pt"), load($"{part}-digits-{number:D2}.pt")))
    .ToList();
