// corpus: What looks like a field of the filter is a property that opens the network whenever a message comes to the chat.
// library: ONNX Runtime
// axis: SignalR hub, property, dependency injection
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Chat;

public sealed class ToxicityFilter
{
    private readonly string[] vocabulary = File.ReadAllLines("vocabulary.txt");

    private InferenceSession Session => new("toxicity.onnx"); // expect: MLQ6002

    public float Rate(string message)
    {
        var counts = new float[vocabulary.Length];
        foreach (var word in message.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var index = Array.IndexOf(vocabulary, word);
            if (index >= 0)
            {
                counts[index]++;
            }
        }

        using var session = Session;
        using var results = session.Run([NamedOnnxValue.CreateFromTensor("counts", new DenseTensor<float>(counts, new[] { 1, counts.Length }))]);
        return results[0].AsTensor<float>()[0];
    }
}

public sealed class ChatHub(ToxicityFilter filter) : Hub
{
    public Task<string> Send(string room, string message) =>
        Task.FromResult(filter.Rate(message) > 0.7f ? "Your message was held back in " + room : "sent");
}

public static class ChatServices
{
    public static void AddChat(this IServiceCollection services)
    {
        services.AddSignalR();
        services.AddSingleton<ToxicityFilter>();
    }
}
