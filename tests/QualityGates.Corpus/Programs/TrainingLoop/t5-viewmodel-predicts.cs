// corpus: A view model loads a network with batch normalisation in its constructor and predicts when a property changes.
// library: TorchSharp
// axis: property setter, events
using System.ComponentModel;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Studio;

public sealed class StyleNet : Module<Tensor, Tensor>
{
    private readonly Conv2d conv = Conv2d(3, 16, 3, padding: 1);
    private readonly BatchNorm2d norm = BatchNorm2d(16);
    private readonly Conv2d back = Conv2d(16, 3, 3, padding: 1);

    public StyleNet() : base("style") => RegisterComponents();

    public override Tensor forward(Tensor x) => back.call(functional.relu(norm.call(conv.call(x))));
}

public sealed class StyleViewModel : INotifyPropertyChanged
{
    private readonly StyleNet _net = new();
    private float[] _image = [];

    public StyleViewModel(string weights) => _net.load(weights);

    public event PropertyChangedEventHandler? PropertyChanged;

    public float[] Styled { get; private set; } = [];

    public float[] Image
    {
        get => _image;
        set
        {
            _image = value;
            Styled = Apply(value);
            PropertyChanged?.Invoke(this, new PropertyChangedEventArgs(nameof(Styled)));
        }
    }

    private float[] Apply(float[] image)
    {
        using var guard = inference_mode();
        using var scope = NewDisposeScope();
        return _net.call(tensor(image).reshape(1, 3, 64, 64)).data<float>().ToArray(); // expect: MLQ5003
    }
}
