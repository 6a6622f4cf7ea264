namespace QualityGates.Rules.Data;

/// <summary>Tells by a text alone, or by its name as well, whether it is a secret; placeholders are none.</summary>
internal static class SecretText
{
    /// <summary>Stands for a hole of an interpolated string: what is in it is not written in the code.</summary>
    internal const char Hole = '\uFFFC';

    private const int ShortestPassword = 6;
    private const int ShortestKey = 16;
    private const int FewestOfEachCase = 8;

    /// <summary>How keys of known services begin, how many characters follow at least, and whose they are.</summary>
    private static readonly (string Prefix, int Length, string What)[] Formats =
    [
        ("sk-", 20, "a key of an AI service"), ("hf_", 20, "a Hugging Face token"), ("AKIA", 16, "an AWS access key"), ("ASIA", 16, "an AWS access key"),
        ("ghp_", 30, "a GitHub token"), ("gho_", 30, "a GitHub token"), ("ghs_", 30, "a GitHub token"), ("github_pat_", 22, "a GitHub token"), ("glpat-", 20, "a GitLab token"),
        ("xoxb-", 20, "a Slack token"), ("xoxp-", 20, "a Slack token"), ("AIza", 35, "a Google API key"), ("dapi", 32, "a Databricks token"), ("r8_", 30, "a Replicate token"),
        ("eyJ", 60, "a signed token"),
    ];

    private static readonly HashSet<string> CredentialKeys = new(StringComparer.OrdinalIgnoreCase)
    {
        "password", "pwd", "accountkey", "sharedaccesskey", "sharedaccesssignature", "clientsecret", "accesskey", "secretaccesskey", "apikey",
    };

    private static readonly HashSet<string> ConnectionKeys = new(StringComparer.OrdinalIgnoreCase)
    {
        "server", "datasource", "host", "hostname", "addr", "address", "networkaddress", "database", "initialcatalog", "userid", "uid", "user", "username", "endpoint", "accountname",
        "accountendpoint", "defaultendpointsprotocol", "blobendpoint", "endpointsuffix", "driver", "dsn", "port", "filename", "provider", "sharedaccesskeyname", "entitypath", "warehouse", "schema",
    };

    private static readonly HashSet<string> SecretWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "password", "passwd", "pwd", "passphrase", "pass", "secret", "secrets", "token", "key", "api", "apikey", "access", "account", "client", "auth", "bearer", "private", "public", "shared",
        "subscription", "user", "db", "sql", "my", "the", "some", "a", "value", "default", "none", "null", "empty", "name", "id", "string", "connection", "hf", "openai", "azure", "storage", "x",
    };

    private static readonly string[] Placeholders =
    [
        "your", "placeholder", "changeme", "change-me", "change_me", "change this", "replace", "todo", "dummy", "example", "sample", "fake", "redacted", "insert", "enter", "here", "xxx", "***",
        "...", "<", ">", "{", "}", "$(", "#{", "notused", "not-used", "secretname", "foobar", "lorem", "•",
        "eyJzdWIiOiIxMjM0NTY3ODkwIiwi", // What the token says that every explanation of tokens shows: of the subject 1234567890.
    ];

    /// <summary>Names whose last word says that they hold something about a secret, not it.</summary>
    private static readonly HashSet<string> AboutWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "name", "names", "id", "header", "headers", "column", "columns", "path", "file", "field", "policy", "hash", "hashed", "prompt", "pattern", "regex", "env", "variable", "var", "setting", "settings",
        "section", "message", "label", "url", "uri", "endpoint", "length", "parameter", "claim", "type", "format", "prefix", "suffix", "placeholder", "reset", "error", "text", "title", "option", "argument",
        "algorithm", "scheme", "provider", "role", "arn", "vault", "version", "hint", "property", "separator", "question", "salt",
    };

    /// <summary>Words that make of a password something that is done with it: the name of a page, a route or a policy.</summary>
    private static readonly HashSet<string> ActionWords = new(StringComparer.OrdinalIgnoreCase) { "reset", "forgot", "forgotten", "change", "policy" };

    /// <summary>A secret by its text alone, in words; null for all other texts.</summary>
    internal static string? ByItself(string text)
    {
        if (text.Length < 8)
        {
            return null;
        }

        foreach (var (prefix, length, what) in Formats)
        {
            for (var at = text.IndexOf(prefix, StringComparison.Ordinal); at >= 0; at = text.IndexOf(prefix, at + 1, StringComparison.Ordinal))
            {
                var end = at + prefix.Length;
                while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '-' || (prefix == "eyJ" && text[end] == '.')))
                {
                    end++;
                }

                var rest = text.Substring(at + prefix.Length, end - at - prefix.Length);
                if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && rest.Length >= length && (IsRandom(rest) || IsScrambled(rest)) && !IsPlaceholder(rest) && (prefix != "eyJ" || rest.Count(static c => c == '.') == 2))
                {
                    return what;
                }
            }
        }

        return text.IndexOf("-----BEGIN ", StringComparison.Ordinal) >= 0 && text.IndexOf("PRIVATE KEY-----", StringComparison.Ordinal) >= 0 ? "a private key"
            : InConnectionString(text) ?? InAddress(text);
    }

    /// <summary>Whether a text is a secret because of the name it is given: more random the less the name says.</summary>
    internal static bool IsNamed(string name, string text)
    {
        var words = WordsOf(name);
        if (words.Count == 0 || AboutWords.Contains(words[words.Count - 1]) || IsPlaceholder(text) || text.Any(static c => char.IsWhiteSpace(c) || c == Hole) || IsReference(text))
        {
            return false;
        }

        bool Has(string word) => words.Contains(word, StringComparer.OrdinalIgnoreCase);
        bool Ends(string word) => string.Equals(words[words.Count - 1], word, StringComparison.OrdinalIgnoreCase);
        if (Has("password") || Has("passwd") || Has("pwd") || Has("passphrase"))
        {
            return text.Length >= ShortestPassword && !words.Any(ActionWords.Contains) && (IsMixed(text) || (Ends("password") && text.All(static c => c is >= 'a' and <= 'z')));
        }

        if (Has("secret") || Has("apikey") || (Ends("key") && (Has("api") || Has("access") || Has("account") || Has("secret") || Has("private") || Has("subscription") || Has("shared") || Has("license"))))
        {
            return text.Length >= (Has("secret") && !Ends("key") ? ShortestPassword + 2 : 12) && IsMixed(text);
        }

        return (Ends("token") || Ends("pat") || Ends("credential")) && text.Length >= ShortestKey && IsMixed(text) && IsRandom(text);
    }

    /// <summary>Whether an argument may be worth knowing the parameter of.</summary>
    internal static bool MayBeGiven(string text) =>
        text.Length >= ShortestPassword && !text.Any(static c => char.IsWhiteSpace(c) || c is '\\' or ':' or '{' or '<' or Hole) && text.Any(char.IsDigit) && text.Any(char.IsLetter)
        && (text.Length >= 8 || text.Any(static c => c is '!' or '@' or '#' or '$' or '%' or '^' or '&' or '*'));

    private static string? InConnectionString(string text)
    {
        if (text.IndexOf('=') < 0)
        {
            return null;
        }

        string? found = null;
        var others = 0;
        foreach (var pair in text.Split(';'))
        {
            var equals = pair.IndexOf('=');
            if (equals <= 0)
            {
                continue;
            }

            var key = pair.Substring(0, equals).Replace(" ", "").Replace("_", "").Trim();
            var value = pair.Substring(equals + 1).Trim().Trim('\'', '"');
            if (CredentialKeys.Contains(key))
            {
                if (value.Length > 0 && value.IndexOf(Hole) < 0 && !IsPlaceholder(value))
                {
                    found ??= key;
                }
            }
            else if (ConnectionKeys.Contains(key))
            {
                others++;
            }
        }

        return found is not null && others > 0 ? "a connection string with credentials" : null;
    }

    /// <summary>postgres://user:password@host</summary>
    private static string? InAddress(string text)
    {
        var scheme = text.IndexOf("://", StringComparison.Ordinal);
        if (scheme <= 0)
        {
            return null;
        }

        var end = text.IndexOf('/', scheme + 3);
        var authority = end < 0 ? text.Substring(scheme + 3) : text.Substring(scheme + 3, end - scheme - 3);
        var at = authority.LastIndexOf('@');
        var colon = at < 0 ? -1 : authority.IndexOf(':');
        if (colon < 0 || colon > at)
        {
            return SignatureIn(text);
        }

        var password = authority.Substring(colon + 1, at - colon - 1);
        return password.Length > 0 && password.IndexOf(Hole) < 0 && !IsPlaceholder(password) ? "an address with a password" : null;
    }

    private static string? SignatureIn(string text)
    {
        const string Signature = "sig=";
        var at = text.IndexOf(Signature, StringComparison.Ordinal);
        if (at <= 0 || text[at - 1] is not ('?' or '&'))
        {
            return null;
        }

        var end = text.IndexOf('&', at);
        var value = end < 0 ? text.Substring(at + Signature.Length) : text.Substring(at + Signature.Length, end - at - Signature.Length);
        return value.Length >= 30 && IsRandom(value) && !IsPlaceholder(value) ? "an address with a signature that gives access" : null;
    }

    private static bool IsPlaceholder(string text) =>
        Placeholders.Any(placeholder => text.IndexOf(placeholder, StringComparison.OrdinalIgnoreCase) >= 0)
        || text.Distinct().Take(3).Count() < 3
        || text[0] is '%' && text[text.Length - 1] == '%'
        || WordsOf(text) is var words && words.All(SecretWords.Contains);

    /// <summary>The name of something that holds the secret: a setting, a variable of the environment, a file, an address.</summary>
    private static bool IsReference(string text) =>
        text.IndexOf("://", StringComparison.Ordinal) >= 0 || text[0] == '@'
        || text.All(static c => c is '_' or (>= 'A' and <= 'Z')) || (text.IndexOf('_') > 0 && text.All(static c => c is '_' or (>= 'A' and <= 'Z') or (>= '0' and <= '9')))
        || (text.IndexOf(':') > 0 && text.Split(':').All(static part => part.Length > 0 && part.All(static c => char.IsLetterOrDigit(c) || c == '_')) && !text.Any(char.IsDigit))
        || text.EndsWith(".json", StringComparison.OrdinalIgnoreCase) || text.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) || text.EndsWith(".pem", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a text is no word: it has digits or signs among its letters.</summary>
    private static bool IsMixed(string text) => text.Any(char.IsLetterOrDigit) && text.Any(static c => !char.IsLetter(c) && c is not ('-' or '_' or '.' or ':' or '/'));

    /// <summary>Letters alone, as Hugging Face writes its tokens, large and small in no order that words have.</summary>
    private static bool IsScrambled(string text) =>
        text.Count(char.IsUpper) >= FewestOfEachCase && text.Count(char.IsLower) >= FewestOfEachCase && text.Distinct().Count() >= 2 * FewestOfEachCase;

    private static bool IsRandom(string text) => text.Count(char.IsDigit) >= 2 && text.Any(char.IsLetter) && text.Distinct().Count() >= 8;

    /// <summary>The words of <c>openAiApiKey</c>, <c>OPENAI_API_KEY</c> or <c>OpenAI:ApiKey</c>.</summary>
    private static List<string> WordsOf(string name)
    {
        var words = new List<string>();
        var begin = 0;
        for (var i = 0; i <= name.Length; i++)
        {
            var ends = i == name.Length || !char.IsLetterOrDigit(name[i])
                || (i > begin && char.IsUpper(name[i]) && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1]))));
            if (!ends)
            {
                continue;
            }

            if (i > begin)
            {
                words.Add(name.Substring(begin, i - begin));
            }

            begin = i < name.Length && !char.IsLetterOrDigit(name[i]) ? i + 1 : i;
        }

        return words;
    }
}
