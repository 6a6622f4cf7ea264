// corpus: Weights and data come by the download helpers of the libraries, none with a digest; the pool follows a model over plain http.
// library: TorchSharp, Keras, Microsoft.Extensions.ML
// axis: helpers of libraries, WebClient
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ML;
using Microsoft.ML;
using Microsoft.ML.Data;
using TorchSharp;
using static Tensorflow.KerasApi;
using static TorchSharp.torch;

namespace Encoders;

public sealed class Text
{
    public string? Body { get; set; }
}

public sealed class Topic
{
    [ColumnName("PredictedLabel")] public string? Name { get; set; }
}

public sealed class Encoder : nn.Module<Tensor, Tensor>
{
    private readonly nn.Module<Tensor, Tensor> _project;

    public Encoder() : base(nameof(Encoder))
    {
        _project = nn.Linear(768, 128);
        RegisterComponents();
    }

    public override Tensor forward(Tensor input) => _project.call(input);
}

public static class Assets
{
    private const string Host = "https://weights.example.org";

    public static Encoder Encoder(string cache)
    {
        var file = Path.Combine(cache, "encoder.dat");
        if (!File.Exists(file))
        {
            hub.download_url_to_file($"{Host}/encoder.dat", file); // expect: MLQ7002
        }

        var encoder = new Encoder();
        encoder.load(file);
        encoder.eval();
        return encoder;
    }

    public static Tensorflow.Keras.Engine.IModel Tagger()
    {
        var path = keras.utils.get_file("tagger.h5", origin: Host + "/tagger.h5"); // expect: MLQ7002
        return keras.models.load_model(path);
    }

    public static IDataView Corpus(MLContext ml)
    {
#pragma warning disable SYSLIB0014
        using var client = new WebClient();
        client.DownloadFile(new Uri("http://corpora.example.org/topics.tsv"), "topics.tsv"); // expect: MLQ7002
#pragma warning restore SYSLIB0014
        return ml.Data.LoadFromTextFile("topics.tsv", new[] { new TextLoader.Column("Body", DataKind.String, 0) });
    }

    public static void AddTopics(IServiceCollection services) => services
        .AddPredictionEnginePool<Text, Topic>()
        .FromUri("topics", "http://models.example.org/topics.zip", TimeSpan.FromMinutes(30)); // expect: MLQ7002
}
