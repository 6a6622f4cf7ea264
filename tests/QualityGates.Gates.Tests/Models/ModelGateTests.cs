using System.Text;
using QualityGates.Gates.Models;

namespace QualityGates.Gates.Tests.Models;

public sealed class ModelGateTests : IDisposable
{
    private const string Digest = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";
    private const string Card = "# Model card\n\n## Intended use\nx\n## Training data\nx\n## Evaluation\nx\n## Limitations\nx\n";

    private readonly Scratch _scratch = new Scratch().GitRoot();

    [Fact]
    public void A_pointer_is_one_finding()
    {
        Require("model", "m.onnx").Write("m.onnx", "version https://git-lfs.github.com/spec/v1\noid sha256:" + Digest + "\nsize 12345\n");
        Assert.Equal(["m.onnx(1,1): warning MLQ8302: The model m.onnx is not here: the file is the pointer Git LFS leaves in place of 12345 bytes, and loading it fails. Run git lfs pull; in a GitHub workflow write lfs: true below actions/checkout."], _scratch.Check());
        _scratch.WriteBytes("m.onnx", ModelBytes.Onnx());
        Assert.Empty(_scratch.Check());
    }

    [Fact]
    public void A_pointer_inside_a_folder_is_named()
    {
        Require("model", "saved").Write("saved/saved_model.pb", "version https://git-lfs.github.com/spec/v1\noid sha256:" + Digest + "\nsize 1\n");
        Assert.StartsWith("saved/saved_model.pb(1,1): warning MLQ8302: The model saved/saved_model.pb is not here", Assert.Single(_scratch.Check()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_model_is_one_finding()
    {
        Require("model", "m.zip").WriteBytes("m.zip", ModelBytes.MLNet()[..^9]);
        Assert.Equal(["m.zip(1,1): warning MLQ8303: The model m.zip is cut off: it begins as a zip file and has no zip directory at its end. The service finds out at its first request. Write the model again with the training program, or fetch it again."], _scratch.Check());
        _scratch.WriteBytes("m.zip", ModelBytes.MLNet());
        Assert.Empty(_scratch.Check());
    }

    [Fact]
    public void A_model_without_its_schema_is_told_how_to_save_it()
    {
        Require("model", "m.zip").WriteBytes("m.zip", ModelBytes.MLNet(schema: false));
        Assert.Equal(["m.zip(1,1): warning MLQ8303: The model m.zip was saved without its input schema, so whoever loads it must guess the columns. Save it with the schema of its input: mlContext.Model.Save(model, trainingData.Schema, path)."], _scratch.Check());
    }

    [Fact]
    public void A_model_must_have_the_checksum_beside_it()
    {
        Require("model", "m.bin").Write("m.bin", "hello").Write("m.bin.sha256", "\n" + Digest + "  m.bin\n");
        Assert.Empty(_scratch.Check());
        _scratch.Write("m.bin", "hallo");
        Assert.Equal(["m.bin.sha256(2,1): warning MLQ8304: The model m.bin does not have the SHA-256 of m.bin.sha256 (2cf24dba5fb0…): it has d3751d33f9cd…. It was changed, or damaged on its way, after the checksum was written. "
            + "Fetch the right model; or, if this is the right one, write d3751d33f9cd5049c4af2b462735457e4d3baf130bcbb87f389e349fbaeb20b9 into m.bin.sha256."], _scratch.Check());
        _scratch.Write("m.bin", "version https://git-lfs.github.com/spec/v1\noid sha256:" + Digest + "\nsize 5\n");
        Assert.StartsWith("m.bin(1,1): warning MLQ8302:", Assert.Single(_scratch.Check()), StringComparison.Ordinal);
    }

    [Fact]
    public void The_weights_beside_a_model_must_have_theirs()
    {
        Require("model", "m.onnx").WriteBytes("m.onnx", ModelBytes.OnnxWithWeightsIn([("location", "w/m.data")], [("location", "w/m.data"), ("offset", "2")]));
        _scratch.Write("w/m.data", "hello").Write("w/SHA256SUMS", Digest + "  m.data\n");
        Assert.Empty(_scratch.Check());
        _scratch.Write("w/m.data", "hallo");
        Assert.Equal(["w/SHA256SUMS(1,1): warning MLQ8304: The model w/m.data does not have the SHA-256 of w/SHA256SUMS (2cf24dba5fb0…): it has d3751d33f9cd…. It was changed, or damaged on its way, after the checksum was written. "
            + "Fetch the right model; or, if this is the right one, write d3751d33f9cd5049c4af2b462735457e4d3baf130bcbb87f389e349fbaeb20b9 into w/SHA256SUMS."], _scratch.Check());
    }

    [Theory]
    [InlineData("# M\n", "says nothing of the intended use, the training data, how good the model is, where the model fails, which whoever uses the model must know. Write sections \"Intended use\", \"Training data\", \"Evaluation\", \"Limitations\"; or name what a card must have in \"modelCard\" of qualitygates.json.")]
    [InlineData("# M\n## 1. Direct Use\nx\n## Data\nx\n## Results\nx\n", "says nothing of where the model fails, which whoever uses the model must know. Write a section \"Limitations\"; or")]
    [InlineData("# M\nCauses: x\nMetadata: x\nEvaluation: x\nRisks: x\n", "says nothing of the intended use, the training data, which")]
    [InlineData("---\ntags: [a]\n---\n" + Card, "has no license in its front matter, so nobody may use the model. Write, for instance, license: mit (an SPDX identifier).")]
    [InlineData("---\nlicense: a: b\n---\n" + Card, "has front matter that is not valid YAML: ")]
    public void A_card_that_leaves_something_out_is_one_finding(string card, string expected)
    {
        var line = Assert.Single(Require("model-card", "c.md").Write("c.md", card + "Text.\n").Check());
        Assert.Contains(": warning MLQ8305: The model card c.md " + expected, line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("c.md", Card)]
    [InlineData("c.md", "---\nlicense: mit\n---\n" + Card)]
    [InlineData("c.md", "Intended use: x\n- **Training data:** x\nEvaluation: x\n__Limitations__: x\n")]
    [InlineData("c.md", "Uses\n====\nx\n\nTraining Details\n---\nx\n\n## Bias, Risks, and Limitations\nx\n\n### Quantitative Analyses\nx\n")]
    [InlineData("c.json", """{ "model_details": { "name": "m" }, "considerations": { "use_cases": [ { "description": "x" } ], "limitations": [ { "description": "x" } ] }, "model_parameters": { "data": [ { "name": "d" } ] }, "quantitative_analysis": { "performance_metrics": [ { "type": "auc", "value": "1" } ] } }""")]
    [InlineData("c.json", """{ "any": "other card" }""")]
    [InlineData("c.pdf", "%PDF")]
    public void A_whole_card_is_silent(string path, string card) => Assert.Empty(Require("model-card", path).Write(path, card).Check());

    [Fact]
    public void A_card_of_the_toolkit_is_asked_the_same() =>
        Assert.Contains("says nothing of the training data, where the model fails, which",
            Assert.Single(Require("model-card", "c.json").Write("c.json", """{ "model_details": {}, "considerations": { "users": [ { "description": "x" } ], "limitations": [] }, "quantitative_analysis": { "performance_metrics": [ { "type": "auc", "value": 1 } ] } }""").Check()), StringComparison.Ordinal);

    [Fact]
    public void What_a_card_must_have_can_be_chosen()
    {
        _scratch.Write("c.md", "Text.").Write("qualitygates.json", "{ \"artefacts\": [ { \"kind\": \"model-card\", \"path\": \"c.md\" } ], \"modelCard\": { \"topics\": [] } }");
        Assert.Empty(_scratch.Check());
        _scratch.Write("qualitygates.json", "{ \"artefacts\": [ { \"kind\": \"model-card\", \"path\": \"c.md\" } ], \"modelCard\": { \"topics\": [ \"license\", \"limits\" ] } }");
        Assert.Collection(_scratch.Check(),
            line => Assert.Contains("says nothing of the licence, which", line, StringComparison.Ordinal),
            line => Assert.Contains("MLQ9002: An entry of \"topics\" must be \"license\", \"intended-use\", \"training-data\", \"evaluation\" or \"limitations\", and it is \"limits\".", line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("0.93", false)]
    [InlineData("0.9312", false)]
    [InlineData("93.1", false)]
    [InlineData("0.94", true)]
    [InlineData("0.9313", true)]
    public void The_numbers_of_a_card_are_those_of_the_metrics(string value, bool isFault)
    {
        _scratch.Write("metrics.json", """{ "model": { "accuracy": 0.93124 }, "auc": 0.5 }""")
            .Write("c.md", "---\nlicense: mit\nmodel-index:\n- name: m\n  results:\n  - dataset: { type: imdb }\n    metrics:\n    - type: accuracy\n      value: " + value + "\n    - type: unknown\n      value: 1\n---\n" + Card)
            .Write("qualitygates.json", "{ \"artefacts\": [ { \"kind\": \"model-card\", \"path\": \"c.md\" }, { \"kind\": \"metrics\", \"path\": \"metrics.json\" } ], \"evaluation\": { \"thresholds\": { \"auc\": { \"min\": 0.1 } } } }");
        var findings = _scratch.Check();
        Assert.Equal(isFault ? ["c.md(9,14): warning MLQ8305: The model card c.md says that accuracy is " + value + ", and metrics.json has 0.93124 (\"model/accuracy\"). Readers trust the card. Write the number of the metrics file."] : [], findings);
    }

    [Theory]
    [InlineData("{ \"sha256\": \"" + Digest + "\" }")]
    [InlineData("{ \"run\": 7, \"outputs\": [ \"sha256:" + Digest + "\" ] }")]
    [InlineData("{ \"model\": { \"digest\": \"5D41402ABC4B2A76B9719D911017C592\" } }")]
    public void A_record_that_names_the_model_is_silent(string record) => Assert.Empty(WithModel("r.json").Write("r.json", record).Check());

    [Theory]
    [InlineData("{ \"run\": 7, \"data_sha256\": \"0000000000000000000000000000000000000000000000000000000000000000\" }", "r.json(1,1): warning MLQ8306: The record of the model r.json does not say which model it is of, so nobody can tell where m.bin came from. Write \"model_sha256\": \"" + Digest + "\" into it.")]
    [InlineData("{ \"model_sha256\": \"0000000000000000000000000000000000000000000000000000000000000000\" }", "r.json(1,19): warning MLQ8306: The record of the model r.json is that of another model: its hash is 000000000000…, and m.bin has 2cf24dba5fb0…. Nobody can tell where this one came from. Record the run that made it, or ship the model of that run.")]
    [InlineData("{ ", "r.json(1,3): warning MLQ8306: The record of the model r.json is not valid JSON: expected a name in double quotes or '}', found the end of the file. Write it again with the tool that made it.")]
    public void A_record_of_another_model_is_a_finding(string record, string expected) => Assert.Equal([expected], WithModel("r.json").Write("r.json", record).Check());

    [Fact]
    public void A_missing_record_is_a_finding() => Assert.StartsWith("qualitygates.json(1,", Assert.Single(WithModel("r.json").Check(), line => line.Contains("MLQ8306: The record of the model r.json is missing.", StringComparison.Ordinal)), StringComparison.Ordinal);

    [Fact]
    public void A_run_of_MLflow_is_a_record_by_tag_or_by_artifact()
    {
        WithModel("run").Write("run/metrics/auc", "1 0.9 0").Write("run/meta.yaml", "status: 3\n").Write("run/artifacts/model/other.bin", "other");
        Assert.StartsWith("run/artifacts/model/other.bin(1,1): warning MLQ8306: The record of the model run is that of another model", Assert.Single(_scratch.Check()), StringComparison.Ordinal);
        _scratch.Write("run/tags/model_sha256", Digest);
        Assert.Empty(_scratch.Check());
        File.Delete(_scratch.PathOf("run/tags/model_sha256"));
        _scratch.Write("run/artifacts/model/m.bin", "hello");
        Assert.Empty(_scratch.Check());
    }

    [Fact]
    public void A_run_of_Weights_and_Biases_and_a_log_of_TensorBoard_are_records()
    {
        WithModel("run").Write("run/files/wandb-summary.json", "{ \"model_hash\": \"" + Digest + "\" }").Write("run/files/config.yaml", "seed:\n  value: 1\n");
        Assert.Empty(_scratch.Check());

        // The first record of a real log: the version of the format.
        byte[] data = [0x09, 0, 0, 0x80, 0xb8, 0xd6, 0x5c, 0xd9, 0x41, 0x1a, 13, .. "brain.Event:2"u8];
        byte[] length = BitConverter.GetBytes((ulong)data.Length);
        byte[] record = [.. length, .. BitConverter.GetBytes(EventsFile.Masked(length)), .. data, .. BitConverter.GetBytes(EventsFile.Masked(data))];
        WithModel("logs").WriteBytes("logs/events.out.tfevents.1700000000.host", record);
        Assert.Empty(_scratch.Check());
        record[20]++;
        _scratch.WriteBytes("logs/events.out.tfevents.1700000000.host", record);
        Assert.Contains("is damaged: the checksum of its first record does not hold.", Assert.Single(_scratch.Check()), StringComparison.Ordinal);
        _scratch.Write("logs/events.out.tfevents.1700000000.host", "<html>not found</html>");
        Assert.Contains("is no TensorBoard event file", Assert.Single(_scratch.Check()), StringComparison.Ordinal);
    }

    [Fact]
    public void The_checksum_of_records_is_the_published_one() =>
        // CRC-32C of "123456789" is 0xE3069283 (RFC 3720, appendix B.4, and every catalogue of checksums).
        Assert.Equal(unchecked(((0xE3069283u >> 15) | (0xE3069283u << 17)) + 0xA282EAD8), EventsFile.Masked(Encoding.ASCII.GetBytes("123456789")));

    public void Dispose() => _scratch.Dispose();

    private Scratch WithModel(string record) => _scratch.Write("m.bin", "hello").Write("qualitygates.json",
        "{ \"artefacts\": [ { \"kind\": \"model\", \"path\": \"m.bin\" }, { \"kind\": \"model-record\", \"path\": \"" + record + "\" } ] }");

    private Scratch Require(string kind, string path) =>
        _scratch.Write("qualitygates.json", "{ \"artefacts\": [ { \"kind\": \"" + kind + "\", \"path\": \"" + path + "\" } ] }");
}
