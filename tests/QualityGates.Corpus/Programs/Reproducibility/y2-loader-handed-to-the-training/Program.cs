// corpus: Main makes a loader that shuffles with a seed and hands it to the training in another file, which goes through it in each of its epochs.
// library: TorchSharp
// axis: folder, loader as a parameter
using Moss;
using TorchSharp;
using static TorchSharp.torch;

torch.manual_seed(23);

var train = Spots.Make(800, start: 0);
var test = Spots.Make(200, start: 5_000);
using var net = nn.Sequential(nn.Linear(3, 24), nn.ReLU(), nn.Linear(24, 1));
using (var loader = utils.data.DataLoader(new SpotSet(train), batchSize: 64, shuffle: true, seed: 23)) // expect: MLQ1013
{
    new MossTraining(net, 0.02).Fit(loader, epochs: 30);
}

Console.WriteLine($"wrong on other spots: {Judgement.ShareWrong(net, test):P1}");
