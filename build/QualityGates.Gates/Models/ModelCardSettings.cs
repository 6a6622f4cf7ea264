using QualityGates.Gates.Configuration.Forms;

namespace QualityGates.Gates.Models;

/// <summary>The section "modelCard": what a card must speak of.</summary>
internal sealed class ModelCardSettings
{
    private static readonly ConfigurationKey<IReadOnlyList<Setting<CardTopic>>> TopicsKey = new("topics",
        new ListForm<CardTopic>(new ChoiceForm<CardTopic>([.. CardTopic.All.Select(topic => (topic.Name, topic))]),
            entry => ("\"" + entry.Value.Name + "\" is listed twice", entry.At)),
        "What every model card must have a heading or a label for. Default: intended-use, training-data, evaluation, limitations. An empty list asks for none.", isRequired: true);

    public static ConfigurationKey<ModelCardSettings> Section { get; } = new("modelCard",
        new RecordForm<ModelCardSettings>([TopicsKey], entry => new ModelCardSettings([.. entry.Get(TopicsKey).Select(setting => setting.Value)])),
        "What the artefacts of kind model-card must say (MLQ8305).");

    private ModelCardSettings(IReadOnlyList<CardTopic> topics) => Topics = topics;

    public IReadOnlyList<CardTopic> Topics { get; }
}
