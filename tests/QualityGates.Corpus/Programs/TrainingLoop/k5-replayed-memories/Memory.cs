// corpus: Deep Q learning: transitions are put into a memory from a scope that ends, and the targets that a helper gives back are gone with its scope.
// library: TorchSharp
// axis: collection, record struct, helper in another file
using TorchSharp;
using static TorchSharp.torch;

namespace Replay;

public readonly record struct Transition(Tensor State, long Action, float Reward, Tensor Next, bool Done);

public sealed class Memory(int capacity)
{
    private readonly List<Transition> _transitions = new();
    private readonly Random _random = new(17);
    private int _position;

    public int Count => _transitions.Count;

    public void Add(Transition transition)
    {
        if (_transitions.Count < capacity)
        {
            _transitions.Add(transition);
        }
        else
        {
            _transitions[_position] = transition;
        }

        _position = (_position + 1) % capacity;
    }

    public List<Transition> Sample(int size) => Enumerable.Range(0, size).Select(_ => _transitions[_random.Next(_transitions.Count)]).ToList();
}

public static class Targets
{
    public static Tensor Of(nn.Module<Tensor, Tensor> target, IReadOnlyList<Transition> sample, float gamma)
    {
        using var quiet = no_grad();
        using var scope = NewDisposeScope();
        var next = stack(sample.Select(one => one.Next));
        var rewards = tensor(sample.Select(one => one.Reward).ToArray());
        var alive = tensor(sample.Select(one => one.Done ? 0f : 1f).ToArray());
        return rewards + gamma * alive * target.call(next).amax(1); // expect: MLQ5005
    }
}
