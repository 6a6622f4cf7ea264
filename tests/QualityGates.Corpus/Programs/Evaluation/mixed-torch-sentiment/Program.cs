// corpus: Early stopping on validation rows, one measurement on test rows, logits compared with zero and labels with one half.
// library: TorchSharp
// axis: class, loop, tuple, helper in another file
using System;
using System.Globalization;
using System.IO;
using Sentiment;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(1);
using var train = new DataLoader(new Reviews("reviews-train.tsv"), 64, shuffle: true, seed: 1); // expect: MLQ1013
using var validation = new DataLoader(new Reviews("reviews-validation.tsv"), 256);
using var test = new DataLoader(new Reviews("reviews-test.tsv"), 256);
using var net = new SentimentNet();
using var optimizer = optim.AdamW(net.parameters(), lr: 1e-3);
using var loss = BCEWithLogitsLoss();

const int Patience = 3;
var best = double.PositiveInfinity;
var worse = 0;
for (var epoch = 0; epoch < 50 && worse < Patience; epoch++)
{
    net.train();
    foreach (var batch in train)
    {
        using var scope = NewDisposeScope();
        optimizer.zero_grad();
        loss.call(net.call(batch["words"]), batch["positive"]).backward();
        optimizer.step();
    }

    var current = net.Measure(validation).Loss;
    Console.WriteLine($"epoch {epoch}: validation loss {current:F4}");
    if (current < best)
    {
        best = current;
        worse = 0;
        net.save("sentiment.dat");
    }
    else
    {
        worse++;
    }
}

net.load("sentiment.dat");
var (testLoss, precision, recall) = net.Measure(test);
File.WriteAllText("sentiment.txt", string.Create(CultureInfo.InvariantCulture, $"{testLoss} {precision} {recall}"));
return precision > 0.85 && recall > 0.85 ? 0 : 1;
