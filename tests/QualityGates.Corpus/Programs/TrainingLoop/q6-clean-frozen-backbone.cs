// corpus: The backbone is frozen and stays in the mode of evaluation; only the head is trained and switched.
// library: TorchSharp
// axis: transfer, two modules
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Mosaics;

public sealed class HeadTraining
{
    private readonly Module<Tensor, Tensor> _backbone;
    private readonly Module<Tensor, Tensor> _head;

    public HeadTraining(string backboneFile, int styles)
    {
        torch.manual_seed(61);
        _backbone = Sequential(Conv2d(3, 16, 3), BatchNorm2d(16), ReLU(), AdaptiveAvgPool2d(4), Flatten());
        _backbone.load(backboneFile);
        _backbone.eval();
        _backbone.apply(module => module.parameters().ToList().ForEach(weight => weight.requires_grad = false));
        _head = Sequential(Linear(256, 64), ReLU(), Dropout(0.5), Linear(64, styles));
    }

    public IReadOnlyList<(int Epoch, double Accuracy)> Run(IReadOnlyList<(Tensor Photos, Tensor Styles)> train, IReadOnlyList<(Tensor Photos, Tensor Styles)> validation, int epochs)
    {
        using var optimizer = optim.Adam(_head.parameters(), 1e-3);
        return Enumerable.Range(1, epochs).Select(epoch =>
        {
            _head.train();
            foreach (var (photos, styles) in train)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                functional.cross_entropy(_head.call(Features(photos)), styles).backward();
                optimizer.step();
            }

            _head.eval();
            using var guard = no_grad();
            return (epoch, validation.Average(part => Right(part.Photos, part.Styles)));
        }).ToList();
    }

    private double Right(Tensor photos, Tensor styles)
    {
        using var scope = NewDisposeScope();
        return _head.call(Features(photos)).argmax(1).eq(styles).@float().mean().ToDouble();
    }

    private Tensor Features(Tensor photos)
    {
        using var guard = no_grad();
        return _backbone.call(photos);
    }
}
