// corpus: An autoencoder trained in LINQ: the losses of an epoch are summed as tensors, and no one clears the gradients.
// library: TorchSharp
// axis: LINQ, Aggregate, lambda, F#-minded
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

torch.random.manual_seed(42);

var batches = Enumerable.Range(0, 50).Select(_ => torch.rand(64, 30)).ToList();
var encoder = Sequential(Linear(30, 12), ReLU(), Linear(12, 3));
var decoder = Sequential(Linear(3, 12), ReLU(), Linear(12, 30));
var parameters = encoder.parameters().Concat(decoder.parameters()).ToList();
var optimizer = optim.RMSProp(parameters, 1e-3);

Func<Tensor, Tensor> reconstruct = x => decoder.call(encoder.call(x));

Tensor Learn(Tensor x)
{
    var loss = functional.mse_loss(reconstruct(x), x);
    loss.backward(); // expect: MLQ5001
    optimizer.step();
    return loss;
}

var history = Enumerable.Range(0, 25)
    .Select(epoch => (epoch, loss: batches.Aggregate(torch.zeros(1), (sum, x) => sum + Learn(x)) / batches.Count)) // expect: MLQ5005
    .ToList();

history.ForEach(h => Console.WriteLine($"{h.epoch,3} {h.loss.ToSingle():F5}"));
