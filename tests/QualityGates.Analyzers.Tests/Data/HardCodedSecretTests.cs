using static QualityGates.Analyzers.Tests.Data.HardCodedPathTests;
using Verify = QualityGates.Testing.AnalyzerVerifier<QualityGates.Rules.Data.HardCodedSecret>;

namespace QualityGates.Analyzers.Tests.Data;

public static class HardCodedSecretTests
{
    private const string Client = """
        class Client
        {
            public Client(string endpoint, string apiKey, string region = "") { }

            public string? ApiKey { get; set; }
        }

        class NetworkLogin(string userName, string password)
        {
            public string Text => userName + password;
        }

        class AzureKeyCredential(string key)
        {
            public string Key => key;
        }
        """;

    // In two pieces, so that no scanner takes the tests for a leak.
    private static string Spelled(string body) => body
        .Replace("HFKEY", "hf" + "_QmZkTrWvUyXn4Lp8Gh2Jd6Sb0Ca9Ef3")
        .Replace("HFLETTERS", "hf" + "_QmZkTrWvUyXnBdLpRsGhJwSbCaEfKtMxVz")
        .Replace("SKKEY", "sk" + "-proj-9fK2mZ7qLx4TnB8wRc3VdY6h")
        .Replace("JWTSHOWN", "ey" + "JhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.ey" + "JzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkFuYSIsImlhdCI6MX0.k2Zq8LwTn5RcV4bHy7Xd")
        .Replace("JWTKEY", "ey" + "JhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.ey" + "JzdWIiOiJ0cmFpbmVyIiwibmFtZSI6IkFuYSIsImlhdCI6MX0.k2Zq8LwTn5RcV4bHy7Xd")
        .Replace("AWSKEY", "AKIA" + "J5Q2ZTP7XK4WN8MD");

    private static string Program(string body) => Spelled(InMethod(body)) + "\n\n" + Client;

    public sealed class Reports
    {
        [Theory]
        [InlineData("return [|\"HFKEY\"|];")]
        [InlineData("return [|\"Bearer HFLETTERS\"|];")]
        [InlineData("return [|\"Bearer SKKEY\"|];")]
        [InlineData("return [|\"Bearer JWTKEY\"|];")]
        [InlineData("var id = [|\"AWSKEY\"|];\nreturn id;")]
        [InlineData("return [|\"Server=sql01;Database=churn;User Id=trainer;Password=Tr4in!2024\"|];")]
        [InlineData("return [|\"Host=localhost;Username=ana;Password=postgres\"|];")]
        [InlineData("return [|@\"Data Source=sql01;Initial Catalog=churn;uid=trainer;pwd='Tr4in!2024'\"|];")]
        [InlineData("return [|\"DefaultEndpointsProtocol=https;AccountName=churn;AccountKey=Zm9vYmF6cXV4MTIzNDU2Nzg5MA==;EndpointSuffix=core.windows.net\"|];")]
        [InlineData("return [|$\"Server={name};Database=churn;User Id=trainer;Password=Tr4in!2024\"|];")]
        [InlineData("return [|\"Server=sql01;User Id=trainer;\" + \"Password=Tr4in!2024\"|];")]
        [InlineData("return [|\"postgres://trainer:Tr4in!2024@db.local/churn\"|];")]
        [InlineData("return [|\"https://churn.blob.core.windows.net/data/a.csv?sv=2022&sig=aB3dE5fG7hJ9kL1mN3pQ5rS7tU9vW1xY3z%3D\"|];")]
        [InlineData("const string Password = [|\"Tr4in!2024\"|];\nreturn Password;")]
        [InlineData("var dbPassword = [|\"hunter22\"|];\nreturn dbPassword;")]
        [InlineData("var password = [|\"letmein\"|];\nreturn password;")]
        [InlineData("var clientSecret = ([|\"8f~Kq2.Lw9Zx4\"|]);\nreturn clientSecret;")]
        [InlineData("var client = new Client(\"https://a\", [|\"a81f0c2e9b7d4453\"|]);\nreturn client;")]
        [InlineData("var client = new Client(apiKey: [|\"a81f0c2e9b7d4453\"|], endpoint: \"https://a\");\nreturn client;")]
        [InlineData("return new Client(\"https://a\", name) { ApiKey = [|\"a81f0c2e9b7d4453\"|] };")]
        [InlineData("return new NetworkLogin(\"ana\", [|\"Tr4in!2024\"|]);")]
        [InlineData("return new AzureKeyCredential([|\"a81f0c2e9b7d4453aa19\"|]);")]
        [InlineData("var headers = new Dictionary<string, string> { [\"api-key\"] = [|\"a81f0c2e9b7d4453\"|] };\nreturn headers;")]
        [InlineData("var headers = new Dictionary<string, string>();\nheaders.Add(\"x-api-key\", [|\"a81f0c2e9b7d4453\"|]);\nreturn headers;")]
        [InlineData("return Environment.GetEnvironmentVariable(\"HF_TOKEN\") ?? [|\"a81f0c2e9b7d4453aa19\"|];")]
        [InlineData("var accessToken = args.Length > 0 ? args[0] : [|\"a81f0c2e9b7d4453aa19\"|];\nreturn accessToken;")]
        [InlineData("return Login();\nstatic string Login(string password = [|\"Tr4in!2024\"|]) => password;")]
        public Task A_secret(string body) => Verify.VerifyAnalyzerAsync(Program(body));

        [Fact]
        public Task Says_what_it_is_and_does_not_repeat_it() => Verify.VerifyAnalyzerAsync(
            Program("var apiKey = {|#0:\"a81f0c2e9b7d4453\"|};\nreturn apiKey;"),
            Verify.Diagnostic().WithLocation(0).WithArguments(
                "The value of 'apiKey'", "read it with 'Environment.GetEnvironmentVariable(…)' or from configuration, and revoke the one that was published"));

        [Fact]
        public Task A_pattern_of_the_user()
        {
            var test = new Verify.Test { TestCode = Program("return ([|\"ctso_0123456789abcdef\"|], \"ctso_short\");") };
            test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\nmlqualitygates.MLQ4003.secret_patterns = ctso_[a-z0-9]{16} (a+)+$\n"));
            return test.RunAsync();
        }

        [Fact]
        public Task In_fields_and_constants_of_another_file()
        {
            var test = new Verify.Test
            {
                TestState =
                {
                    Sources =
                    {
                        "static class Secrets\n{\n    public const string StorageAccountKey = [|\"Zm9vYmF6cXV4MTIzNDU2Nzg5MA==\"|];\n    public static string ApiKey => [|\"a81f0c2e9b7d4453\"|];\n}\n",
                        "class Program\n{\n    string Run(Microsoft.ML.MLContext ml) => Secrets.StorageAccountKey + Secrets.ApiKey;\n}\n",
                    },
                },
            };
            return test.RunAsync();
        }
    }

    public sealed class Guards
    {
        [Theory]
        [InlineData("return \"A token after the word Bearer, such as JWTSHOWN\";")]
        [InlineData("var apiKey = \"<your key>\";\nreturn apiKey;")]
        [InlineData("var apiKey = \"YOUR_API_KEY_1234\";\nreturn apiKey;")]
        [InlineData("var password = \"changeme\";\nreturn password;")]
        [InlineData("var password = \"\";\nreturn password;")]
        [InlineData("var password = \"********\";\nreturn password;")]
        [InlineData("var apiKey = Environment.GetEnvironmentVariable(\"OPENAI_API_KEY_2\");\nreturn apiKey;")]
        [InlineData("const string ApiKey = \"OpenAI:ApiKey\";\nreturn ApiKey;")]
        [InlineData("const string ApiKeyHeader = \"x-api-key-v2\";\nreturn ApiKeyHeader;")]
        [InlineData("const string ApiKeyVariable = \"CHURN_KEY_2\";\nreturn ApiKeyVariable;")]
        [InlineData("const string PasswordColumn = \"Column12345\";\nreturn PasswordColumn;")]
        [InlineData("return \"Server=(localdb)\\\\mssqllocaldb;Database=churn;Integrated Security=true\";")]
        [InlineData("return \"Server=sql01;User Id=trainer;Password=\";")]
        [InlineData("return \"Server=sql01;User Id=trainer;Password=<password>\";")]
        [InlineData("return $\"Server=sql01;User Id=trainer;Password={name}\";")]
        [InlineData("return $\"Server=sql01;User Id=trainer;Password=\" + name;")]
        [InlineData("return $\"postgres://trainer:{name}@db.local/churn\";")]
        [InlineData("return \"https://example.org/data.csv\";")]
        [InlineData("return \"sk-learn-compatible-metrics-1\";")]
        [InlineData("return \"hf\" + \"_xxxxxxxxxxxxxxxxxxxxxxxx\";")]
        [InlineData("var padToken = \"[PAD]\";\nvar unknownToken = \"<unk>\";\nreturn padToken + unknownToken;")]
        [InlineData("var token = \"tokenizer-v2\";\nreturn token;")]
        [InlineData("var policyResetPassword = \"b2c_1_reset\";\nvar changePassword = \"account/v2/change\";\nreturn policyResetPassword + changePassword;")]
        [InlineData("var features = new[] { \"Feature12345\", \"Column67890\" };\nreturn features;")]
        [InlineData("var sha256 = \"a81f0c2e9b7d4453a81f0c2e9b7d4453\";\nreturn sha256;")]
        [InlineData("return typeof(int).FullName + \", mscorlib, PublicKeyToken=b77a5c561934e089\";")]
        [InlineData("return name == \"password\";")]
        [InlineData("Console.WriteLine(\"Password must have 8 letters\");\nreturn null;")]
        public Task Silent(string body) => Verify.VerifyAnalyzerAsync(Program(body));

        [Fact]
        public Task A_program_without_ML_library()
        {
            var test = new Verify.Test
            {
                TestCode = "class Program\n{\n    string Run() => \"Server=sql01;User Id=trainer;Password=Tr4in!2024\";\n}\n",
                Libraries = [],
            };
            return test.RunAsync();
        }

        [Fact]
        public Task Passwords_of_tests()
        {
            var test = new Verify.Test { TestCode = Program("var password = \"Tr4in!2024\";\nreturn (password, [|\"Server=sql01;User Id=trainer;Password=Tr4in!2024\"|]);") + "\nclass Tests { [Xunit.Fact] public void Runs() { } }" };
            test.TestState.AdditionalReferences.Add(Microsoft.CodeAnalysis.MetadataReference.CreateFromFile(typeof(FactAttribute).Assembly.Location));
            return test.RunAsync();
        }
    }
}
