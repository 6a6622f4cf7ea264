// corpus: Encoder and decoder have an optimizer each; only the encoder's gradients are cleared.
// library: TorchSharp
// axis: two optimizers
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Translator;

public sealed class Seq2Seq
{
    private readonly Module<Tensor, Tensor> _encoder = Sequential(Linear(64, 32), Tanh());
    private readonly Module<Tensor, Tensor> _decoder = Sequential(Linear(32, 64), Tanh(), Linear(64, 500));
    private readonly optim.Optimizer _encoderOptimizer;
    private readonly optim.Optimizer _decoderOptimizer;

    public Seq2Seq(double rate)
    {
        _encoderOptimizer = optim.SGD(_encoder.parameters(), rate);
        _decoderOptimizer = optim.SGD(_decoder.parameters(), rate);
    }

    public double TrainIteration(Tensor source, Tensor target)
    {
        using var scope = NewDisposeScope();
        _encoderOptimizer.zero_grad();
        var context = _encoder.call(source);
        var logits = _decoder.call(context);
        var loss = functional.cross_entropy(logits, target);
        loss.backward(); // expect: MLQ5001
        _encoderOptimizer.step();
        _decoderOptimizer.step();
        return loss.item<float>();
    }

    public void TrainAll(IEnumerable<(Tensor Source, Tensor Target)> pairs, int printEvery = 100)
    {
        var (count, sum) = (0, 0.0);
        foreach (var (source, target) in pairs)
        {
            sum += TrainIteration(source, target);
            if (++count % printEvery == 0)
            {
                Console.WriteLine($"{count}: {sum / printEvery:F4}");
                sum = 0;
            }
        }
    }

    private static void Main()
    {
        torch.manual_seed(3);
        new Seq2Seq(0.01).TrainAll(Enumerable.Range(0, 1000).Select(_ => (rand(1, 64), randint(0, 500, new long[] { 1 }, dtype: ScalarType.Int64))));
    }
}
