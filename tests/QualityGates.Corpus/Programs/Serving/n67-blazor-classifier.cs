// corpus: A component opens the scripted network whenever the button is pressed; the tensors go with their scope.
// library: TorchSharp, Blazor
// axis: component with an injected property, event handler
using Microsoft.AspNetCore.Components;
using TorchSharp;
using static TorchSharp.torch;

namespace Sketch.Pages;

public sealed class LabelStore
{
    public string this[long index] => index == 0 ? "cat" : "dog";
}

public partial class Recognise : ComponentBase
{
    private string? _answer;

    [Inject] public LabelStore Labels { get; set; } = default!;

    [Parameter] public float[] Strokes { get; set; } = [];

    protected Task OnRecogniseAsync()
    {
        using var scope = NewDisposeScope();
        using var noGradients = no_grad();
        using var network = jit.load<Tensor, Tensor>("sketch.pt"); // expect: MLQ6002
        network.eval();
        var scores = network.call(tensor(Strokes).reshape(1, 1, 28, 28));
        _answer = Labels[scores.argmax(1).item<long>()];
        StateHasChanged();
        return Task.CompletedTask;
    }
}
