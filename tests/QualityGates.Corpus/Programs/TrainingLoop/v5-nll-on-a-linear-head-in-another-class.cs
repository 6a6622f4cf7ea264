// corpus: A loss for logarithms of probabilities is given what a linear head gives; the head comes to the network by its constructor.
// library: TorchSharp
// axis: constructor
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Phonemes;

public sealed class Headed(Module<Tensor, Tensor> body, Module<Tensor, Tensor> head) : Module<Tensor, Tensor>("headed")
{
    public override Tensor forward(Tensor x) => head.call(body.call(x));
}

public sealed class PhonemeTraining
{
    public void Run(IEnumerable<(Tensor Frames, Tensor Phoneme)> batches)
    {
        random.manual_seed(37);
        var body = Sequential(Linear(40, 80), ReLU());
        var head = Linear(80, 44);
        var net = new Headed(body, head);
        var loss = NLLLoss(); // expect: MLQ5006
        var adam = optim.Adam(body.parameters().Concat(head.parameters()), 1e-3);
        foreach (var (frames, phoneme) in batches)
        {
            using var scope = NewDisposeScope();
            adam.zero_grad();
            loss.call(net.call(frames), phoneme).backward();
            adam.step();
        }
    }
}
