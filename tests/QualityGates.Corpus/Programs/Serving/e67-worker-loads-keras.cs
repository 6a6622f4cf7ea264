// corpus: A background worker loads the Keras model again for each job of its queue.
// library: TensorFlow.NET
// axis: hosted service
using Microsoft.Extensions.Hosting;
using Tensorflow.Keras.Engine;
using static Tensorflow.KerasApi;

public sealed class Scoring(System.Threading.Channels.ChannelReader<string> jobs) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var job in jobs.ReadAllAsync(stoppingToken))
        {
            IModel model = keras.models.load_model("models/sales"); // expect: MLQ6002
            model.summary();
            Console.WriteLine(job);
        }
    }
}
